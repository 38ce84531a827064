package groundwork.observation;

import groundwork.scenario.Pooling;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How lanes share vehicles, by vehicle and lane. */
final class PoolRecorder {

    private final Timeline timeline;
    private final Scenario scenario;

    /** By lane: loads on shared vehicles, their units, and the parts of vehicles that they paid. */
    private final double[] loads;

    private final double[] units;
    private final double[] parts;

    /** By lane whose vehicle it is: departures and their loads. */
    private final double[] departures;

    private final double[] stops;

    /** Warm-up included. */
    double allUnitsOfLoads;

    double allUnitsOfVehicles;
    double allParts;
    double allDepartures;

    PoolRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        this.scenario = scenario;
        int lanes = scenario.network().freight().poolings().isEmpty()
                ? 0
                : scenario.network().lanes().size();
        loads = new double[lanes];
        units = new double[lanes];
        parts = new double[lanes];
        departures = new double[lanes];
        stops = new double[lanes];
    }

    void rodeAlong(long now, int lane, long ofUnits, double part) {
        allUnitsOfLoads += ofUnits;
        allParts += part;
        if (timeline.measures(now)) {
            loads[lane]++;
            units[lane] += ofUnits;
            parts[lane] += part;
        }
    }

    void left(long now, int vehicle, int ofLoads, long ofUnits) {
        allUnitsOfVehicles += ofUnits;
        allDepartures++;
        if (timeline.measures(now)) {
            departures[vehicle]++;
            stops[vehicle] += ofLoads;
        }
    }

    void write(FigureSheet sheet) {
        tours().forEach((vehicle, lanes) -> {
            String owner = scenario.network().lanes().get(vehicle).id();
            double all = lanes.stream().mapToDouble(lane -> units[lane]).sum();
            sheet.figure("pool_departures", "lane", owner, "departures", departures[vehicle]);
            sheet.figure("pool_load_mean", "lane", owner, "units", all / departures[vehicle]);
            sheet.figure("pool_stops_mean", "lane", owner, "stops", stops[vehicle] / departures[vehicle]);
            for (int stop = 0; stop < lanes.size(); stop++) {
                int lane = lanes.get(stop);
                String id = scenario.network().lanes().get(lane).id();
                sheet.figure("pool_share", "lane", id, "share", parts[lane] / departures[vehicle]);
                sheet.row(
                        "pool",
                        List.of(owner, id),
                        stop + 1.0,
                        departures[vehicle],
                        loads[lane],
                        units[lane],
                        parts[lane] / departures[vehicle]);
            }
        });
    }

    /** The lanes of each vehicle in the order of their stops, by the lane whose vehicle it is. */
    private Map<Integer, List<Integer>> tours() {
        Map<Integer, List<Integer>> tours = new LinkedHashMap<>();
        for (Pooling row : scenario.network().freight().poolings()) {
            int vehicle = number(row.vehicle());
            tours.computeIfAbsent(vehicle, v -> new ArrayList<>(List.of(v))).add(number(row.lane()));
        }
        return tours;
    }

    private int number(String id) {
        int lane = 0;
        while (!scenario.network().lanes().get(lane).id().equals(id)) {
            lane++;
        }
        return lane;
    }
}
