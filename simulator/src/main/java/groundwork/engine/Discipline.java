package groundwork.engine;

/** In which order waiting customers are served. */
public enum Discipline {
    /** First come, first served; the key is ignored. */
    FIFO,
    /** Smallest key first (0 is the most urgent), first come first served among equals. */
    PRIORITY,
    /** Earliest due date first: the key is the due time in microseconds. */
    EDD
}
