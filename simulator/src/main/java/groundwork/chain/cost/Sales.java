package groundwork.chain.cost;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.observation.LedgerListener;

/** Tells what orders are sold for when they leave, where prices are stated. */
public final class Sales {

    private final Run run;
    private final LedgerListener listener;
    private final Goods goods;
    private final boolean priced;
    private final Leaving leaving;

    /**
     * The sales of a run.
     *
     * @param leaving hears of every order that leaves
     */
    public Sales(Run run, Leaving leaving) {
        this.run = run;
        listener = run.listener().ledger();
        this.leaving = leaving;
        goods = run.plan().goods();
        priced = goods.anyPrice();
    }

    /** An order leaves a site. */
    public void shipped(int order, int site) {
        tell(order, site, 1);
        leaving.left(order, site);
    }

    /** What a customer paid for an order of a site is given back. */
    public void refunded(int order, int site) {
        tell(order, site, -1);
    }

    private void tell(int order, int site, int sign) {
        if (priced) {
            listener.sold(run.now(), site, sign * paidMicros(order));
        }
    }

    /** What a customer pays for the goods of an order, in millionths of the currency. */
    public long paidMicros(int order) {
        Lines lines = run.lines();
        long amount = 0;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            amount += lines.units(line) * goods.priceMicros(lines.item(line));
        }
        return amount;
    }
}
