package groundwork.observation;

import java.util.List;

/** The balances of centers under bond. */
final class BondProof {

    private final DutyRecorder duties;
    private final Closing closing;

    BondProof(Recorder recorder, Closing closing) {
        duties = recorder.duties;
        this.closing = closing;
    }

    List<ProofLine> lines() {
        return List.of(
                new ProofLine(
                        "bond balance",
                        "units that left centers under bond = declared + entered before + not yet declared at the end",
                        duties.allLeftBond,
                        duties.allWithdrawn
                                + duties.allLeftAgain
                                + closing.border().undeclaredUnits(),
                        "units",
                        0),
                new ProofLine(
                        "entered balance",
                        "units that came back to centers under bond = that left again + there at the end",
                        duties.allCameBack,
                        duties.allLeftAgain + closing.border().enteredUnits(),
                        "units",
                        0));
    }
}
