package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LaneTariff;
import groundwork.chain.plan.TypicalLoad;
import groundwork.scenario.FreightTerms;
import java.util.Optional;

/**
 * What a lane between sites costs a unit: its prices by weight and volume, and the unit's part of what its typical load costs: the departure,
 * containers (or room in shared ones where that is cheaper), waiting, and the rate card with its surcharges.
 */
final class UnitFreight {

    private final Run run;
    private final Goods goods;

    UnitFreight(Run run) {
        this.run = run;
        goods = run.plan().goods();
    }

    /** In millionths of the scenario's currency, by the prices of now. */
    double of(LanePlan lane, int item, Optional<TypicalLoad> load) {
        double rate = lane.exchange().rate(run.now());
        double kilograms = goods.kilograms(item);
        double metres = goods.cubicMetres(item);
        double own = lane.costPerCubicMetreMicros() * metres + lane.costPerKilogramMicros() * kilograms;
        if (load.isEmpty()) {
            return rate * own;
        }
        double part = load.get().part(kilograms, metres);
        double shared = part * (lane.costPerDepartureMicros() + containers(lane.freight(), load.get()));
        double waiting = lane.freight().waitPerCubicMetreDayMicros()
                * metres
                * load.get().days()
                / 2;
        return rate * (own + shared + waiting) + card(lane, item, load.get());
    }

    private static double containers(FreightPlan freight, TypicalLoad load) {
        if (freight.container().isEmpty() || freight.costPerContainerMicros() == 0) {
            return 0;
        }
        double filled = freight.container().get().filled(load.kilograms(), load.cubicMetres(), load.pallets());
        double full = StrictMath.floor(filled + 1e-9);
        double rest = Math.max(0, filled - full);
        double begun = rest > 1e-9 || full == 0 ? freight.costPerContainerMicros() : 0;
        if (freight.lclPerCubicMetreMicros() != FreightTerms.NO_LCL && filled > 0) {
            begun = Math.min(begun, load.cubicMetres() * rest / filled * freight.lclPerCubicMetreMicros());
        }
        return full * freight.costPerContainerMicros() + begun;
    }

    private double card(LanePlan lane, int item, TypicalLoad load) {
        LaneTariff tariff = run.plan().tariffs().lane(lane.number());
        if (tariff.freight().isEmpty()) {
            return 0;
        }
        return tariff.exchange().rate(run.now())
                * tariff.freight()
                        .get()
                        .part(load, goods.kilograms(item), goods.cubicMetres(item), goods.pallets(item, 1), run.now());
    }
}
