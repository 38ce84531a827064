package groundwork.chain.plan;

import groundwork.scenario.ContainerKind;
import groundwork.scenario.ContainerOffer;
import groundwork.scenario.Departures.WhenEnough;
import groundwork.scenario.FreightRules;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.FreightTerms.Loading;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneRisk;
import groundwork.scenario.Scenario;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes what lanes between sites say of room and containers ready. */
final class FreightPlans {

    private final Scenario scenario;
    private final FreightRules rules;

    FreightPlans(Scenario scenario) {
        this.scenario = scenario;
        rules = scenario.network().freight();
    }

    FreightPlan of(
            Lane lane, String activity, Accounts accounts, int from, int number, Optional<PoolPlan> pool, ZoneId zone) {
        FreightTerms terms = lane.freight();
        Optional<ContainerKind> kind = scenario.network().freight().containers().stream()
                .filter(k -> k.id().equals(terms.container()))
                .findFirst();
        FreightPlan.Room room = room(lane, kind);
        return new FreightPlan(
                room,
                lane.departs() instanceof WhenEnough when ? Optional.of(enough(when, room)) : Optional.empty(),
                kind.map(k -> new FreightPlan.Container(k.payloadKilograms(), k.usableCubicMetres(), k.pallets())),
                terms.costPerContainerMicros(),
                terms.costPerContainerMicros() == 0 || terms.loading() != Loading.FLUID
                        ? Accounts.NONE
                        : accounts.open(activity, from, number, lane.vendor(), "containers"),
                terms.lclPerCubicMetreMicros(),
                terms.lclPerCubicMetreMicros() == FreightTerms.NO_LCL
                        ? Accounts.NONE
                        : accounts.open(activity, from, number, lane.vendor(), "m3 in shared containers"),
                terms.waitPerCubicMetreDayMicros(),
                terms.waitPerCubicMetreDayMicros() == 0
                        ? Accounts.NONE
                        : accounts.open("freight_wait", from, number, lane.vendor(), "m3-days"),
                risk(lane),
                scenario.network().freight().rotations().stream()
                        .filter(rotation -> rotation.lane().equals(lane.id()))
                        .findFirst()
                        .map(RotationPlan::of),
                SeasonPlan.of(scenario, lane, zone),
                loading(lane, activity, accounts, from, number),
                pool);
    }

    /** What may go wrong on a lane; cancelled and late is the vehicle on which its goods ride. */
    private Optional<RiskPlan> risk(Lane lane) {
        Optional<LaneRisk> own = stated(lane);
        Lane vehicle = scenario.network().vehicleOf(lane);
        if (vehicle.id().equals(lane.id())) {
            return own.map(RiskPlan::of);
        }
        Optional<RiskPlan> losses = own.map(RiskPlan::of);
        return stated(vehicle)
                .map(RiskPlan::of)
                .map(risk -> new RiskPlan(
                        risk.blankShare(),
                        risk.delayShare(),
                        risk.delay(),
                        losses.map(RiskPlan::lossShare).orElse(0.0),
                        losses.map(RiskPlan::loadLossShare).orElse(0.0),
                        losses.map(RiskPlan::damageShare).orElse(0.0)))
                .or(() -> losses);
    }

    private Optional<LaneRisk> stated(Lane lane) {
        return rules.risks().stream()
                .filter(risk -> risk.lane().equals(lane.id()))
                .findFirst();
    }

    /** Kinds of containers, the largest inside first; as offered among equals. */
    private Optional<LoadingPlan> loading(Lane lane, String activity, Accounts accounts, int from, int number) {
        List<ContainerOffer> offers = rules.offers(lane);
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        List<LoadingPlan.Kind> kinds = new ArrayList<>();
        for (ContainerOffer offer : offers) {
            ContainerKind kind = rules.container(offer.container());
            kinds.add(new LoadingPlan.Kind(
                    kinds.size(),
                    new FreightPlan.Container(kind.payloadKilograms(), kind.usableCubicMetres(), kind.pallets()),
                    offer.costMicros(),
                    offer.costMicros() == 0
                            ? Accounts.NONE
                            : accounts.open(activity, from, number, lane.vendor(), kind.id() + " containers")));
        }
        kinds.sort(Comparator.comparingDouble(kind -> -kind.room().cubicMetres()));
        return Optional.of(
                new LoadingPlan(lane.freight().loading(), kinds, lane.freight().containers()));
    }

    private FreightPlan.Room room(Lane lane, Optional<ContainerKind> kind) {
        FreightTerms terms = lane.freight();
        double most = terms.containers() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : terms.containers();
        ContainerKind of = rules.offers(lane).stream()
                .map(offer -> rules.container(offer.container()))
                .reduce(FreightPlans::largest)
                .or(() -> kind)
                .orElse(new ContainerKind("", 1, 1, 1, 1));
        return new FreightPlan.Room(
                terms.capacityUnits(),
                Math.min(lane.capacityKilograms(), most * of.payloadKilograms()),
                Math.min(lane.capacityCubicMetres(), most * of.usableCubicMetres()),
                Math.min(terms.capacityPallets(), most * of.pallets()));
    }

    /** As much as either takes in each measure. */
    private static ContainerKind largest(ContainerKind one, ContainerKind other) {
        return new ContainerKind(
                "",
                Math.max(one.usableCubicMetres(), other.usableCubicMetres()),
                Math.max(one.payloadKilograms(), other.payloadKilograms()),
                Math.max(one.pallets(), other.pallets()),
                1);
    }

    private static FreightPlan.Enough enough(WhenEnough when, FreightPlan.Room room) {
        FreightPlan.Room none = FreightPlan.Room.UNLIMITED;
        FreightPlan.Room reached = switch (when.of()) {
            case CAPACITY -> room;
            case UNITS ->
                new FreightPlan.Room(
                        (int) Math.min(Integer.MAX_VALUE, StrictMath.ceil(when.quantity())),
                        none.kilograms(),
                        none.cubicMetres(),
                        none.pallets());
            case KILOGRAMS -> new FreightPlan.Room(none.units(), when.quantity(), none.cubicMetres(), none.pallets());
            case CUBIC_METRES -> new FreightPlan.Room(none.units(), none.kilograms(), when.quantity(), none.pallets());
            case PALLETS -> new FreightPlan.Room(none.units(), none.kilograms(), none.cubicMetres(), when.quantity());
        };
        return new FreightPlan.Enough(reached, when.atLatestMicros());
    }
}
