package groundwork.chain.returns;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Promises;
import groundwork.chain.entity.ReturnDraws;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.PromisePlan;
import groundwork.chain.plan.ReturnChances;
import groundwork.observation.ReturnsListener;

/**
 * Stands behind the carriers: what customers will send back, decided by what was drawn when they ordered against a chance that is
 * known now, since it depends on how late the parcel is.
 */
public final class ReturnDecisions implements OrderReceiver {

    private final Run run;
    private final ReturnsListener listener;
    private final Orders orders;
    private final Lines lines;
    private final ReturnDraws draws;
    private final ReturnChances chances;
    private final Goods goods;
    private final OrderReceiver behind;

    private ReturnDecisions(Run run, OrderReceiver behind) {
        this.run = run;
        listener = run.listener().returns();
        this.behind = behind;
        orders = run.orders();
        lines = run.lines();
        draws = run.returnDraws();
        chances = run.plan().returnChances();
        goods = run.plan().goods();
    }

    /** Decides in front of a receiver; nobody stands there where the rate of the category says all. */
    public static OrderReceiver before(Run run, OrderReceiver behind) {
        return run.plan().returnChances().refined() ? new ReturnDecisions(run, behind) : behind;
    }

    @Override
    public void receive(int order) {
        boolean late = orders.deliveredAt(order) > run.promises().dueAt(order);
        int offer = run.promises().offer(order);
        PromisePlan promises = run.plan().promises();
        int option = offer == Promises.NO_OFFER
                ? ReturnChances.NONE
                : promises.offer(offer).option();
        int returned = 0;
        boolean taken = run.plan().returnWays().takes(orders.region(order));
        for (int line = taken ? orders.firstLine(order) : Lines.NONE; line != Lines.NONE; line = lines.next(line)) {
            returned += decide(line, option, late);
        }
        orders.returnUnits(order, returned);
        behind.receive(order);
    }

    /** The units of a line that come back: all or none. */
    private int decide(int line, int option, boolean late) {
        int item = lines.item(line);
        int units = lines.units(line);
        double chance = chances.of(item, option, draws.live(line), late);
        boolean returned = draws.mind(line) < chance;
        int reason = returned ? chances.reason(item, late, draws.reason(line)) : ReturnChances.NONE;
        if (returned) {
            // Given that it is below the chance, it is uniform below it.
            lines.willReturn(line, draws.mind(line) < chance * goods.restockShare(item));
        }
        listener.lineDecided(run.now(), item, units, option, draws.live(line), late, returned, reason);
        return returned ? units : 0;
    }
}
