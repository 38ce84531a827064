package groundwork.chain.plan;

import groundwork.observation.ItemClasses;
import groundwork.scenario.Horizon;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Scenario;
import java.util.function.Supplier;

/** Classes of items by the units that are expected, or recorded, in the measured period. */
final class ItemRanking {

    private ItemRanking() {}

    /** The classes; all items are in the first where none is kept, so that nothing is looked up for nobody. */
    static ItemClasses of(Scenario scenario, Goods goods, Supplier<Outlook> outlook) {
        double[] units = new double[goods.count()];
        if (units.length > 1 && !scenario.inventory().rules().isEmpty()) {
            expect(units, scenario.horizon(), outlook.get());
            for (RecordedOrder order : scenario.demand().recordedOrders()) {
                order.lines().forEach(line -> units[goods.number(line.item())] += line.units());
            }
        }
        return ItemClasses.byUnits(units);
    }

    private static void expect(double[] units, Horizon horizon, Outlook outlook) {
        for (int item = 0; item < units.length; item++) {
            units[item] = outlook.units(item, horizon.warmUpMicros(), horizon.endMicros());
        }
    }
}
