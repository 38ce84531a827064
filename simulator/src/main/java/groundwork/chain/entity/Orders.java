package groundwork.chain.entity;

/** The orders that are inside the chain: one row each. */
public final class Orders extends RowStore {

    /** Site number of an order that has none yet. */
    public static final int NO_SITE = -1;

    /** No order. */
    public static final int NONE = -1;

    // The cells of a row; where there are two names, the first is in the low half.
    private static final int REGION_AND_SITE = 0;
    private static final int FIRST_LINE_AND_NEXT = 1;
    private static final int LINES_AND_UNITS = 2;
    private static final int MISSING_AND_STATE = 3;
    private static final int PLACED_AT = 4;
    private static final int READY_AT = 5;
    private static final int DELIVERED_AT = 6;
    private static final int KILOGRAMS = 7;
    private static final int TRANSIT = 8;
    private static final int RETURN = 9;
    private static final int RETURN_TRANSIT = 10;
    private static final int RETURNED_UNITS_AND_GIFT = 11;
    private static final int WIDTH = 12;

    /** The lowest bit of the state; the others are the number of its purchase and 1. */
    private static final int TAKEN = 1;

    /** No orders yet. */
    public Orders() {
        super(WIDTH);
    }

    /** A new order without lines, to be filled by {@link #fill}. */
    public int add(int ofRegion, long now) {
        int order = take();
        setHalves(at(order, REGION_AND_SITE), ofRegion, NO_SITE);
        setWhole(at(order, MISSING_AND_STATE), 0);
        setWhole(at(order, PLACED_AT), now);
        return order;
    }

    /**
     * Fills an order.
     *
     * @param firstLine its other lines follow by {@link Lines#next}
     */
    public void fill(int order, int firstLine, int lines, int units, double kilograms, int returnedUnits) {
        setHalves(at(order, FIRST_LINE_AND_NEXT), firstLine, 0);
        setHalves(at(order, LINES_AND_UNITS), lines, units);
        setReal(at(order, KILOGRAMS), kilograms);
        setHalves(at(order, RETURNED_UNITS_AND_GIFT), returnedUnits, 0);
    }

    /** The order has left; its slot is free. */
    public void remove(int order) {
        giveBack(order);
    }

    /** Orders inside. */
    @Override
    public int live() {
        return super.live();
    }

    /** Where its customer lives. */
    public int region(int order) {
        return low(at(order, REGION_AND_SITE));
    }

    /** The site that serves it, or {@link #NO_SITE}. */
    public int site(int order) {
        return high(at(order, REGION_AND_SITE));
    }

    /** Assigns the site that serves it. */
    public void assign(int order, int toSite) {
        setHigh(at(order, REGION_AND_SITE), toSite);
    }

    /** Its first line; the others follow by {@link Lines#next}. */
    public int firstLine(int order) {
        return low(at(order, FIRST_LINE_AND_NEXT));
    }

    /** How many lines. */
    public int lineCount(int order) {
        return low(at(order, LINES_AND_UNITS));
    }

    /** How many units in all lines. */
    public int unitCount(int order) {
        return high(at(order, LINES_AND_UNITS));
    }

    /** How many units its customer will send back. */
    public int returnedUnits(int order) {
        return low(at(order, RETURNED_UNITS_AND_GIFT));
    }

    /** Sets how many units its customer will send back. */
    public void returnUnits(int order, int units) {
        setLow(at(order, RETURNED_UNITS_AND_GIFT), units);
    }

    /** Whether it is a gift. */
    public boolean gift(int order) {
        return high(at(order, RETURNED_UNITS_AND_GIFT)) != 0;
    }

    /** Notes that it is a gift. */
    public void makeGift(int order) {
        setHigh(at(order, RETURNED_UNITS_AND_GIFT), 1);
    }

    /** The purchase of which it is one parcel of several, or {@link Purchases#NONE}. */
    public int purchase(int order) {
        return (high(at(order, MISSING_AND_STATE)) >> 1) - 1;
    }

    /** Makes it one parcel of several. */
    public void belong(int order, int toPurchase) {
        setHigh(at(order, MISSING_AND_STATE), (toPurchase + 1) << 1 | (high(at(order, MISSING_AND_STATE)) & TAKEN));
    }

    /** Weight in kilograms. */
    public double kilograms(int order) {
        return real(at(order, KILOGRAMS));
    }

    /** Adds to its weight. */
    public void addKilograms(int order, double delta) {
        setReal(at(order, KILOGRAMS), kilograms(order) + delta);
    }

    /** Lines that wait for stock. */
    public int missingLines(int order) {
        return low(at(order, MISSING_AND_STATE));
    }

    /** Changes the number of lines that wait for stock. */
    public void addMissingLines(int order, int delta) {
        setLow(at(order, MISSING_AND_STATE), missingLines(order) + delta);
    }

    /** When the customer ordered. */
    public long placedAt(int order) {
        return whole(at(order, PLACED_AT));
    }

    /** When the last step of work was done. */
    public long readyAt(int order) {
        return whole(at(order, READY_AT));
    }

    /** Notes that the last step of work is done. */
    public void ready(int order, long now) {
        setWhole(at(order, READY_AT), now);
    }

    /** When it reaches its customer; known from its departure on. */
    public long deliveredAt(int order) {
        return whole(at(order, DELIVERED_AT));
    }

    /** Notes when it reaches its customer. */
    public void delivered(int order, long at) {
        setWhole(at(order, DELIVERED_AT), at);
    }

    /** Whether its goods were taken from the shelf. */
    public boolean taken(int order) {
        return (high(at(order, MISSING_AND_STATE)) & TAKEN) != 0;
    }

    /** Notes that its goods were taken from the shelf. */
    public void take(int order) {
        setHigh(at(order, MISSING_AND_STATE), high(at(order, MISSING_AND_STATE)) | TAKEN);
    }

    /** The quantile of its parcel's transit, drawn at birth, in (0, 1); of no meaning where no transit to its region varies. */
    public double transitQuantile(int order) {
        return real(at(order, TRANSIT));
    }

    /** Sets the quantile of its parcel's transit. */
    public void transit(int order, double quantile) {
        setReal(at(order, TRANSIT), quantile);
    }

    /** The quantile of the time until it is given back, drawn at birth if units will be, in (0, 1). */
    public double returnQuantile(int order) {
        return real(at(order, RETURN));
    }

    /** The quantile of its return's transit, drawn at birth if units will be returned, in (0, 1). */
    public double returnTransitQuantile(int order) {
        return real(at(order, RETURN_TRANSIT));
    }

    /** Sets the quantiles of the times of its return. */
    public void returnTimes(int order, double giveBack, double transit) {
        setReal(at(order, RETURN), giveBack);
        setReal(at(order, RETURN_TRANSIT), transit);
    }

    /** The order behind it in a waiting list. */
    public int next(int order) {
        return high(at(order, FIRST_LINE_AND_NEXT));
    }

    /** Links the order behind it in a waiting list. */
    public void link(int order, int behind) {
        setHigh(at(order, FIRST_LINE_AND_NEXT), behind);
    }

    private static int at(int order, int cell) {
        return order * WIDTH + cell;
    }
}
