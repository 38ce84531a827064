package groundwork.chain.transport;

/** What may go wrong on a lane. */
interface Reliability {

    /** Whether the scheduled departure of now is cancelled. */
    boolean cancelled();

    /** By how much the load that leaves now will be late beyond its transit, in microseconds. */
    long delay();

    /**
     * A load arrives; what is lost or damaged is taken out of it and told.
     *
     * @return whether anything is left; a load of nothing is gone
     */
    boolean arrive(int load);

    /** Nothing goes wrong, and nothing is drawn. */
    Reliability CERTAIN = new Reliability() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public long delay() {
            return 0;
        }

        @Override
        public boolean arrive(int load) {
            return true;
        }
    };
}
