package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Where returned units are, step by step: at each moment each of them is in one place. */
final class ReturnsProof {

    private final boolean mayFail;
    private final boolean bringsBack;
    private final Recorder recorder;
    private final Closing closing;

    ReturnsProof(Scenario scenario, Recorder recorder, Closing closing) {
        mayFail = scenario.returns().mendingMayFail();
        bringsBack = scenario.lastMile().bringsBack();
        this.recorder = recorder;
        this.closing = closing;
    }

    List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>(List.of(atCustomers(), underWay(), sorted()));
        if (mayFail) {
            lines.add(mending());
        }
        return lines;
    }

    private ProofLine mending() {
        MendingRecorder bench = recorder.returnSorting.mending;
        return new ProofLine(
                "mending balance",
                "units begun to be mended = mended + given up + in tries at the end",
                bench.allBegun,
                bench.allMended + bench.allGivenUp + closing.mendingUnits(),
                "units",
                0);
    }

    private ProofLine atCustomers() {
        return new ProofLine(
                "customers' returns balance",
                "units sold that come back = handed over + kept + with customers",
                recorder.returnCauses.allReturned,
                recorder.returnChannels.allHandedOver + recorder.returnSorting.allKept + closing.returnUnitsOut(),
                "units",
                0);
    }

    private ProofLine sorted() {
        return new ProofLine(
                "dispositions balance",
                "units returned = restocked, mended, sent on, sold off, given away, destroyed + not graded",
                recorder.returns.allArrived,
                recorder.returnSorting.allSorted + closing.ungradedUnits(),
                "units",
                0);
    }

    private ProofLine underWay() {
        return new ProofLine(
                "returns on the way balance",
                "units handed over" + (bringsBack ? ", or taken in undelivered" : "")
                        + " = returned + at drop-off points and under way",
                recorder.returnChannels.allHandedOver + recorder.returnSorting.undelivered.allUnits,
                recorder.returns.allArrived + closing.returnUnitsUnderWay(),
                "units",
                0);
    }
}
