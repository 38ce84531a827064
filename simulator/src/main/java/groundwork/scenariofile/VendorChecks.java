package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.VendorChoice;
import groundwork.scenario.VendorChoice.Rule;
import java.util.List;
import java.util.Locale;

/** Whether choices among vendors have offers to choose from, and whether what offers say is asked for. */
final class VendorChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    VendorChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("lanes", "sites", "vendor_choice")) {
            for (int i = 0; i < scenario.network().freight().choices().size(); i++) {
                choice(scenario.network().freight().choices().get(i), i);
            }
            for (int i = 0; i < scenario.network().lanes().size(); i++) {
                unasked(scenario.network().lanes().get(i), i);
            }
        }
    }

    private void choice(VendorChoice choice, int row) {
        List<Lane> offers =
                scenario.network().lanes().stream().filter(choice::isAbout).toList();
        if (offers.size() < 2) {
            problems.error(
                    Checks.at(raw, "vendor_choice", row),
                    "There is nothing to choose: " + (offers.isEmpty() ? "no lane leads" : "only one lane leads")
                            + " from "
                            + Problems.quote(choice.from()) + " to " + Problems.quote(choice.to()) + " by "
                            + choice.mode().name().toLowerCase(Locale.ROOT) + ".",
                    "Add lanes of other vendors, or take the row out.");
            return;
        }
        double shares = offers.stream()
                .mapToDouble(lane -> lane.freight().offer().share())
                .sum();
        if (choice.rule() == Rule.SHARE && StrictMath.abs(shares - 1) > ROUNDING) {
            problems.error(
                    Checks.at(raw, "vendor_choice", row),
                    String.format(
                            Locale.ROOT,
                            "The shares of the vendors from %s to %s sum to %.4g %%.",
                            Problems.quote(choice.from()),
                            Problems.quote(choice.to()),
                            shares * 100),
                    "State share of each lane, 100 % in all.");
        }
        if (choice.rule() == Rule.CONTRACT
                && offers.stream().allMatch(lane -> lane.freight().offer().contractUnitsPerWeek() == 0)) {
            problems.error(
                    Checks.at(raw, "vendor_choice", row),
                    "No vendor from " + Problems.quote(choice.from()) + " to " + Problems.quote(choice.to())
                            + " has a contract.",
                    "State contract_units_per_week of a lane, or choose the cheapest.");
        }
    }

    /** Shares and contracts that no choice asks for are not kept. */
    private void unasked(Lane lane, int row) {
        Rule rule = scenario.network().freight().choices().stream()
                .filter(choice -> choice.isAbout(lane))
                .map(VendorChoice::rule)
                .findFirst()
                .orElse(Rule.RANK);
        if (lane.freight().offer().share() > 0 && rule != Rule.SHARE) {
            notKept(row, "share", "share");
        }
        if (lane.freight().offer().contractUnitsPerWeek() > 0 && rule != Rule.CONTRACT) {
            notKept(row, "contract_units_per_week", "contract");
        }
    }

    private void notKept(int row, String column, String rule) {
        problems.error(
                raw.rows("lanes").get(row).at(column),
                "No row of vendor_choice asks for it.",
                "Add a row for the leg of this lane with rule " + rule + ".");
    }
}
