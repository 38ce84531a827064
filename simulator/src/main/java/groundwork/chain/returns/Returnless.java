package groundwork.chain.returns;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ReturnPlan;
import groundwork.scenario.Refunds;

/**
 * Whether a customer gets the money back and may keep the goods: if they are worth less than a limit, or if what they are expected
 * to recover is less than label, box and handling.
 */
final class Returnless {

    private final Run run;
    private final Orders orders;
    private final Lines lines;
    private final Goods goods;
    private final Refunds rules;
    private final ReturnedLines returned;

    Returnless(Run run, ReturnedLines returned) {
        this.run = run;
        this.returned = returned;
        orders = run.orders();
        lines = run.lines();
        goods = run.plan().goods();
        rules = run.plan().scenario().returns().refunds();
    }

    /** Decides on a return of now that would come by a way. */
    boolean keeps(int order, ReturnPlan way) {
        if (!rules.returnless()) {
            return false;
        }
        long value = 0;
        double recovery = 0;
        for (int line = returned.first(order); line != Lines.NONE; line = returned.next(line)) {
            int item = lines.item(line);
            value += goods.valueMicros(item) * lines.units(line);
            recovery += lines.units(line)
                    * run.plan().returnSorting().expectedMicros(item, returned.reason(order, line), run.now());
        }
        return value < rules.belowValueMicros()
                || (rules.processingMicros().isPresent()
                        && recovery
                                < way.labelCostMicros()
                                        + way.boxCostMicros()
                                        + (double) orders.returnedUnits(order)
                                                * rules.processingMicros().getAsLong());
    }
}
