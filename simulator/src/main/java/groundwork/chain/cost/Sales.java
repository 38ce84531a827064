package groundwork.chain.cost;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;

/** Tells what orders are sold for when they leave, where prices are stated. */
public final class Sales {

    private final Run run;
    private final Goods goods;
    private final boolean priced;

    /** The sales of a run. */
    public Sales(Run run) {
        this.run = run;
        goods = run.plan().goods();
        priced = goods.anyPrice();
    }

    /** An order leaves a site. */
    public void shipped(int order, int site) {
        tell(order, site, 1);
    }

    /** What a customer paid for an order of a site is given back. */
    public void refunded(int order, int site) {
        tell(order, site, -1);
    }

    private void tell(int order, int site, int sign) {
        if (priced) {
            Lines lines = run.lines();
            long amount = 0;
            for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                amount += lines.units(line) * goods.priceMicros(lines.item(line));
            }
            run.listener().sold(run.now(), site, sign * amount);
        }
    }
}
