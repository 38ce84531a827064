package groundwork.observation;

/** Hears of money: what is charged and what is sold, in millionths of the currency. */
public interface LedgerListener {

    /** An activity is charged to an account: quantity in the account's driver unit, amount in millionths of the currency. */
    void posted(long now, int account, double quantity, long amountMicros);

    /** Goods that were sold leave a site; the amount is at sales prices, in millionths of the currency. */
    void sold(long now, int site, long amountMicros);
}
