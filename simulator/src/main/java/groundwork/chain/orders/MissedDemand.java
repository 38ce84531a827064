package groundwork.chain.orders;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.observation.StockListener;
import java.util.Arrays;

/** Tells what orders asked for that nobody can serve: it counts where they would have been served first. */
final class MissedDemand {

    private final Run run;
    private final StockListener listener;
    private final Stock stock;
    private final int[] firstChoices;

    MissedDemand(Run run, Stock stock) {
        this.run = run;
        listener = run.listener().stock();
        this.stock = stock;
        firstChoices = new int[run.plan().places().regionCount()];
        Arrays.setAll(firstChoices, region -> {
            int[] choices = run.plan().sourcing().sitesFor(region);
            return choices.length == 0 || run.plan().sites().get(choices[0]).unlimitedStock()
                    ? Sourcing.NOWHERE
                    : choices[0];
        });
    }

    void tell(int order) {
        int site = firstChoices[run.orders().region(order)];
        if (site == Sourcing.NOWHERE) {
            return;
        }
        Lines lines = run.lines();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            int item = lines.item(line);
            boolean isShort = stock.available(site, item) < lines.units(line);
            listener.demandMet(run.now(), site, item, lines.units(line), 0, isShort);
        }
    }
}
