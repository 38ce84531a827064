package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.ExpectedUse;

/** How soon a site runs out of the scarcest item of an order: available units by the forecast of those it serves first. */
final class DaysOfStock implements LeastFirst.Burden {

    private final Run run;
    private final Stock stock;
    private final ExpectedUse use;

    DaysOfStock(Run run, Stock stock) {
        this.run = run;
        this.stock = stock;
        use = ExpectedUse.of(run.plan());
    }

    @Override
    public double of(int order, int site) {
        if (run.plan().sites().get(site).unlimitedStock()) {
            return Double.NEGATIVE_INFINITY;
        }
        Lines lines = run.lines();
        double fewest = Double.POSITIVE_INFINITY;
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            double perDay = use.unitsPerDay(site, lines.item(line));
            // Goods that nobody nearby wants last for ever; among such sites the one with most of them comes first.
            double days = stock.available(site, lines.item(line)) / Math.max(perDay, 1e-9);
            fewest = Math.min(fewest, days);
        }
        return -fewest;
    }
}
