package groundwork.scenario;

/** Classes of the time that goods have been at a site, as aged-inventory reports of marketplaces cut it. */
public enum AgeClass {
    /** Up to 30 days. */
    UP_TO_30("0–30 d", 31),
    /** 31 to 60 days. */
    UP_TO_60("31–60 d", 61),
    /** 61 to 90 days. */
    UP_TO_90("61–90 d", 91),
    /** 91 to 180 days. */
    UP_TO_180("91–180 d", 181),
    /** 181 to 365 days. */
    UP_TO_365("181–365 d", 366),
    /** More than 365 days. */
    OLDER("over 365 d", Integer.MAX_VALUE);

    private static final AgeClass[] ALL = values();

    private final String label;
    private final long before;

    AgeClass(String label, int beforeDays) {
        this.label = label;
        before = beforeDays == Integer.MAX_VALUE ? Long.MAX_VALUE : beforeDays * Horizon.DAY;
    }

    /** The class of an age in microseconds; a day that has begun does not count. */
    public static AgeClass of(long ageMicros) {
        AgeClass found = UP_TO_30;
        while (ageMicros >= found.before) {
            found = ALL[found.ordinal() + 1];
        }
        return found;
    }

    /** Whether the goods are aged: here for more than 90 days. */
    public boolean aged() {
        return ordinal() > UP_TO_90.ordinal();
    }

    /** What the report calls it. */
    public String label() {
        return label;
    }
}
