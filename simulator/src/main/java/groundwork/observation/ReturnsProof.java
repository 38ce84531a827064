package groundwork.observation;

import java.util.List;

/** Where returned units are, step by step: at each moment each of them is in one place. */
final class ReturnsProof {

    private final Recorder recorder;
    private final Closing closing;

    ReturnsProof(Recorder recorder, Closing closing) {
        this.recorder = recorder;
        this.closing = closing;
    }

    List<ProofLine> lines() {
        return List.of(atCustomers(), underWay(), sorted());
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
                "units handed over = returned + at drop-off points and under way",
                recorder.returnChannels.allHandedOver,
                recorder.returns.allArrived + closing.returnUnitsUnderWay(),
                "units",
                0);
    }
}
