package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.random.Variates;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.Pooling;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lanes that share a vehicle, and gives who rides along the terms of the vehicle. */
final class PoolPlans {

    /** By id. */
    private final Map<String, Lane> lanes = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Lanes by the stops of the vehicle that takes their goods, by id of each of them. */
    private final Map<String, List<Lane>> stops = new LinkedHashMap<>();

    private final Map<String, Long> stopMicros = new LinkedHashMap<>();

    PoolPlans(Scenario scenario) {
        for (Lane lane : scenario.network().lanes()) {
            numbers.put(lane.id(), numbers.size());
            lanes.put(lane.id(), lane);
        }
        for (Pooling row : scenario.network().freight().poolings()) {
            List<Lane> tour = stops.computeIfAbsent(row.vehicle(), v -> new ArrayList<>(List.of(lanes.get(v))));
            tour.add(lanes.get(row.lane()));
            stops.put(row.lane(), tour);
            stopMicros.put(row.lane(), row.stopMicros());
        }
    }

    Optional<PoolPlan> of(Lane lane) {
        return Optional.ofNullable(stops.get(lane.id()))
                .map(tour -> new PoolPlan(
                        tour.stream().mapToInt(stop -> numbers.get(stop.id())).toArray(),
                        tour.stream().map(PoolPlans::leg).toArray(Variate[]::new),
                        tour.stream()
                                .mapToLong(stop -> stopMicros.getOrDefault(stop.id(), 0L))
                                .toArray()));
    }

    /** The time under way that is expected from the departure to the end of a lane. */
    Variate transit(Lane lane) {
        if (!stopMicros.containsKey(lane.id())) {
            return leg(lane);
        }
        List<Variate> legs = new ArrayList<>();
        long stays = 0;
        for (Lane stop : stops.get(lane.id())) {
            legs.add(leg(stop));
            stays += stopMicros.getOrDefault(stop.id(), 0L);
            if (stop.id().equals(lane.id())) {
                break;
            }
        }
        return new Tour(legs, stays);
    }

    private static Variate leg(Lane lane) {
        return lane.transit().map(Draws::of).orElse(Variates.constant(0));
    }

    /** A lane with the departures, room and prices of the vehicle that it rides on. */
    Lane riding(Lane lane) {
        if (!stopMicros.containsKey(lane.id())) {
            return lane;
        }
        Lane vehicle = stops.get(lane.id()).get(0);
        FreightTerms own = lane.freight();
        FreightTerms shared = vehicle.freight();
        return new Lane(
                lane.id(),
                lane.from(),
                lane.to(),
                lane.vendor(),
                lane.mode(),
                vehicle.departs(),
                vehicle.cutOffMicros(),
                lane.transit(),
                vehicle.capacityCubicMetres(),
                vehicle.capacityKilograms(),
                vehicle.costPerDepartureMicros(),
                lane.costPerCubicMetreMicros(),
                lane.costPerKilogramMicros(),
                lane.rateCard(),
                lane.zones(),
                lane.kilometres(),
                lane.service(),
                new FreightTerms(
                        shared.capacityUnits(),
                        shared.capacityPallets(),
                        shared.container(),
                        shared.containers(),
                        shared.costPerContainerMicros(),
                        shared.lclPerCubicMetreMicros(),
                        own.waitPerCubicMetreDayMicros(),
                        own.plannedTransitMicros(),
                        own.offer(),
                        FreightTerms.Loading.FLUID),
                lane.currency());
    }
}
