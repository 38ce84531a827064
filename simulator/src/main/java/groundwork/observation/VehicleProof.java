package groundwork.observation;

import groundwork.scenario.FreightRules;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The balances of vehicles that are shared or go in turn. */
final class VehicleProof {

    /** Rounding of sums of parts. */
    private static final double ROUNDING = 1e-9;

    private final FreightRules rules;
    private final boolean loadsPieces;
    private final Recorder recorder;

    VehicleProof(Scenario scenario, Recorder recorder) {
        rules = scenario.network().freight();
        loadsPieces = scenario.network().lanes().stream()
                .anyMatch(lane -> !rules.offers(lane).isEmpty());
        this.recorder = recorder;
    }

    List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>();
        if (!rules.rotations().isEmpty()) {
            lines.add(new ProofLine(
                    "vehicles one at a time",
                    "sailings that left before their vehicle was back = 0",
                    recorder.rotations.tooEarly,
                    0,
                    "sailings",
                    0));
        }
        if (!rules.poolings().isEmpty()) {
            PoolRecorder pools = recorder.pools;
            lines.add(new ProofLine(
                    "pools balance",
                    "units on shared vehicles = units of the loads of lanes on them",
                    pools.allUnitsOfVehicles,
                    pools.allUnitsOfLoads,
                    "units",
                    0));
            lines.add(new ProofLine(
                    "pools are paid",
                    "departures of shared vehicles = parts of them that lanes pay",
                    pools.allDepartures,
                    pools.allParts,
                    "departures",
                    ROUNDING * Math.max(1, pools.allDepartures)));
        }
        if (loadsPieces) {
            ContainerRecorder containers = recorder.containers;
            lines.add(new ProofLine(
                    "each unit in one container",
                    "units of loads by whole pieces = units packed, lot by lot",
                    containers.allUnitsOfLoads,
                    containers.allUnitsOfLots,
                    "units",
                    0));
            lines.add(new ProofLine(
                    "containers balance",
                    "units of loads by whole pieces = units in closed containers",
                    containers.allUnitsOfLoads,
                    containers.allUnitsOfContainers,
                    "units",
                    0));
            lines.add(new ProofLine(
                    "no container too full",
                    "containers over their volume or payload = 0",
                    containers.overfull,
                    0,
                    "containers",
                    0));
        }
        return lines;
    }
}
