package groundwork.chain.cost;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.Exchange;
import groundwork.observation.LedgerListener;

/** Posts activities to accounts; money is quantity times rate, rounded to a millionth of the currency. */
public final class Ledger {

    private final Run run;
    private final LedgerListener listener;
    private long postedMicros;

    /** The ledger of a run. */
    public Ledger(Run run) {
        this.run = run;
        listener = run.listener().ledger();
    }

    /** Charges a quantity at a rate; nothing where there is no account. */
    public void charge(int account, double quantity, long rateMicros) {
        if (account != Accounts.NONE) {
            post(account, quantity, StrictMath.round(quantity * rateMicros));
        }
    }

    /** Charges a quantity at a rate in another currency; nothing where there is no account. */
    public void charge(int account, double quantity, long rateMicros, Exchange exchange) {
        if (account != Accounts.NONE) {
            post(account, quantity, exchange.convert(StrictMath.round(quantity * rateMicros), run.now()));
        }
    }

    /** Posts an amount that is known; nothing where there is no account. */
    public void post(int account, double quantity, long amountMicros) {
        postAt(run.now(), account, quantity, amountMicros);
    }

    /** Posts an amount for what happened up to an earlier time. */
    public void postAt(long time, int account, double quantity, long amountMicros) {
        if (account != Accounts.NONE) {
            postedMicros += amountMicros;
            listener.posted(time, account, quantity, amountMicros);
        }
    }

    long now() {
        return run.now();
    }

    /** All that was posted so far, in millionths of the currency. */
    public long postedMicros() {
        return postedMicros;
    }
}
