package groundwork.chain.cost;

import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.Exchange;

/**
 * What a lane uses of a vehicle: a stretch of it, from 0 to 1, behind what lanes before it use.
 *
 * <p>Amounts are differences of rounded ones, so that the parts of a vehicle add up to its cost to the last millionth.
 *
 * @param from of the lanes before
 * @param to of the lanes up to this one
 */
public record Part(double from, double to) {

    /** All of it. */
    public static final Part WHOLE = new Part(0, 1);

    /** The share. */
    public double share() {
        return to - from;
    }

    /** Charges its part of a quantity at a rate of a currency. */
    public void charge(Ledger ledger, int account, double quantity, long rateMicros, Exchange exchange) {
        if (account != Accounts.NONE) {
            long upTo = exchange.convert(StrictMath.round(quantity * to * rateMicros), ledger.now());
            long before =
                    from == 0 ? 0 : exchange.convert(StrictMath.round(quantity * from * rateMicros), ledger.now());
            ledger.post(account, quantity * share(), upTo - before);
        }
    }
}
