package groundwork.observation;

/**
 * Hears of duty and taxes that are paid back for returned goods; rows are those of the scenario's table, money is in millionths of the
 * currency.
 */
public interface RefundListener {

    /** Why nothing is due. */
    enum Nothing {
        /** Nothing was paid when the goods came, or no row is for them. */
        NOTHING_PAID,
        /** It is too long ago. */
        TOO_LATE
    }

    /** Returned goods left the country or were destroyed: for them money may be due, all in all or in parts of one row each. */
    void goodsGone(long now, int units);

    /** Money is due for goods of one line by one row; {@code units} are those of the line in its first part, else 0. */
    void refundDue(long now, int row, int units, long paidMicros, long dueMicros);

    /** Nothing is due for goods of a line. */
    void nothingDue(long now, int units, Nothing why);

    /** What was due is claimed. */
    void refundClaimed(long now, int row, long amountMicros, long feeMicros);

    /** A claim is paid. */
    void refundPaid(long now, int row, long amountMicros, long waitedMicros);
}
