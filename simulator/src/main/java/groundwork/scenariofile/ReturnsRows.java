package groundwork.scenariofile;

import groundwork.scenario.ReturnLane;
import java.util.List;

/** Understands the tables of how goods come back. */
final class ReturnsRows {

    private final Sheets sheets;

    ReturnsRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<ReturnLane> returns() {
        return sheets.rows("returns", this::returnLane);
    }

    private ReturnLane returnLane(Fields r) {
        return new ReturnLane(
                r.reference("region", sheets.regionIds()),
                r.reference("to", sheets.ids("sites")),
                r.money("label_cost", 0),
                r.time("transit"));
    }
}
