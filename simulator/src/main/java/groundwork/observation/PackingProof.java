package groundwork.observation;

import groundwork.scenario.Packaging;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The balances of cartons and bags, where a scenario has them. */
final class PackingProof {

    private final Packaging packaging;
    private final PackingRecorder packing;
    private final Closing closing;

    PackingProof(Scenario scenario, Recorder recorder, Closing closing) {
        packaging = scenario.catalogue().packaging();
        packing = recorder.packing;
        this.closing = closing;
    }

    List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>();
        if (!packaging.cartons().isEmpty()) {
            lines.add(line(
                    "units in parcels",
                    "units of packed orders = units in their parcels",
                    packing.allUnits,
                    packing.allUnitsInParcels,
                    "units"));
            lines.add(line(
                    "parcels in cartons",
                    "parcels of packed orders = parcels in cartons or in their own box",
                    packing.allParcels,
                    packing.allInCartons,
                    "parcels"));
            lines.add(line(
                    "packed parcels balance",
                    "parcels packed = left with a vendor + waiting for one at the end",
                    packing.allInCartons,
                    packing.allLeft + closing.packedParcels(),
                    "parcels"));
        }
        if (!packaging.bags().isEmpty()) {
            lines.add(line(
                    "bags balance",
                    "parcels put into bags = parcels in bags that left",
                    packing.allBagged,
                    packing.allInBags,
                    "parcels"));
        }
        return lines;
    }

    private static ProofLine line(String line, String statement, double left, double right, String unit) {
        return new ProofLine(line, statement, left, right, unit, 0);
    }
}
