package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What units on shelves are expected to have cost: a row for each shelf of which it is told. */
final class ExpectedCostRecorder {

    private final Scenario scenario;
    private final List<Unit> units = new ArrayList<>();

    /** A unit of an item on the shelf of a site; millionths of the currency. */
    private record Unit(int site, int item, double freight, double fees, double storage, double duty) {}

    ExpectedCostRecorder(Scenario scenario) {
        this.scenario = scenario;
    }

    void expected(int site, int item, double freight, double fees, double storage, double duty) {
        units.add(new Unit(site, item, freight, fees, storage, duty));
    }

    /** Rows of the table expected_cost. */
    void write(FigureSheet sheet) {
        for (Unit unit : units) {
            sheet.row(
                    "expected_cost",
                    List.of(
                            scenario.network().sites().get(unit.site()).id(),
                            scenario.catalogue().items().get(unit.item()).id()),
                    unit.freight() / 1e6,
                    unit.fees() / 1e6,
                    unit.storage() / 1e6,
                    unit.duty() / 1e6,
                    (unit.freight() + unit.fees() + unit.storage() + unit.duty()) / 1e6);
        }
    }
}
