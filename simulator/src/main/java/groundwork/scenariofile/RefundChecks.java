package groundwork.scenariofile;

import groundwork.scenario.Disposition;
import groundwork.scenario.Duty;
import groundwork.scenario.DutyRefund;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.List;

/** What no single cell can tell of duty that is paid back. */
final class RefundChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    RefundChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (!problems.sound("duty_refunds", "sites", "duties", "dispositions")) {
            return;
        }
        List<String> duties = new ArrayList<>(List.of(DutyRefund.CATEGORY_RATE));
        scenario.customs().tariff().duties().stream().map(Duty::id).forEach(duties::add);
        for (int i = 0; i < scenario.customs().refunds().size(); i++) {
            DutyRefund row = scenario.customs().refunds().get(i);
            Location at = Checks.at(raw, "duty_refunds", i);
            if (scenario.network().sites().stream()
                    .noneMatch(site -> site.id().equals(row.gateway()) && site.kind() == Site.Kind.GATEWAY)) {
                problems.error(
                        at,
                        "The site " + Problems.quote(row.gateway()) + " is not of kind gateway.",
                        "Duty is paid back where the goods were entered.");
            }
            if (!row.duty().isEmpty() && !duties.contains(row.duty())) {
                problems.error(
                        at,
                        "duty: There is no " + Problems.quote(row.duty()) + " in duties.",
                        Problems.maybe(row.duty(), duties));
            }
            if (scenario.returns().sorting().dispositions().stream().noneMatch(d -> ends(d, row.when()))) {
                problems.warning(
                        at,
                        "No returned goods end in this way.",
                        "Add dispositions: destroy, or to_seller or to_origin with a site.");
            }
        }
        twice();
    }

    /** Two rows that are for the same goods and layer leave open which of them counts. */
    private void twice() {
        List<DutyRefund> rows = scenario.customs().refunds();
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < i; k++) {
                DutyRefund a = rows.get(i);
                DutyRefund b = rows.get(k);
                if (a.gateway().equals(b.gateway())
                        && a.when() == b.when()
                        && a.category().equals(b.category())
                        && a.duty().equals(b.duty())) {
                    problems.error(
                            Checks.at(raw, "duty_refunds", i),
                            "The row is for the same goods and duty as " + Problems.quote(b.id()) + ".",
                            "Let when, category or duty differ.");
                }
            }
        }
    }

    private static boolean ends(Disposition disposition, DutyRefund.When when) {
        return switch (disposition.kind()) {
            case DESTROY -> when.means(DutyRefund.When.DESTROYED);
            case TO_SELLER, TO_ORIGIN -> !disposition.to().isEmpty() && when.means(DutyRefund.When.RE_EXPORTED);
            case RESTOCK, REFURBISH, SHIP_TO, LIQUIDATE, DONATE -> false;
        };
    }
}
