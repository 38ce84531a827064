package groundwork.scenariofile;

import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Departures;
import groundwork.scenario.ExportChannel;
import groundwork.scenario.ExportRule;
import groundwork.scenario.Exports;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Work;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no single cell can tell of customs where goods leave a country. */
final class ExportChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final Exports exports;
    private final RawScenario raw;
    private final Problems problems;

    ExportChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        exports = scenario.customs().exports();
    }

    void all() {
        if (problems.sound("export_customs", "lanes")) {
            rules();
        }
        if (problems.sound("export_channels", "export_customs", "lanes", "sites")) {
            origins();
        }
        if (problems.sound("export_channels")) {
            shares();
        }
        if (problems.sound("work", "sites", "lanes", "export_customs", "export_channels")) {
            desks();
        }
    }

    private void rules() {
        for (int i = 0; i < exports.rules().size(); i++) {
            ExportRule rule = exports.rules().get(i);
            Location at = Checks.at(raw, "export_customs", i);
            for (Lane lane : scenario.network().lanes()) {
                if (!lane.id().equals(rule.lane())) {
                    continue;
                }
                if (lane.mode() == Lane.Mode.DOOR) {
                    problems.error(
                            at, "The lane " + Problems.quote(lane.id()) + " crosses no border: it is a door.", "");
                }
                boolean scheduled = !(lane.departs() instanceof Departures.OnDemand
                        || lane.departs() instanceof Departures.WhenEnough);
                if (rule.cutOffMicros() > 0 && !scheduled) {
                    problems.error(
                            at,
                            "cut_off: The lane " + Problems.quote(lane.id())
                                    + " leaves when goods are there, so that nothing" + " can miss a departure.",
                            "Take cut_off out, or give the lane a schedule.");
                }
                if (rule.cutOffMicros() > 0 && scheduled && rule.cutOffMicros() <= lane.cutOffMicros()) {
                    problems.warning(
                            at,
                            "cut_off is no earlier than that of the lane " + Problems.quote(lane.id()) + ".",
                            "The lane's counts.");
                }
            }
        }
    }

    private Set<String> sites() {
        Set<String> sites = new LinkedHashSet<>();
        scenario.network().lanes().stream()
                .filter(lane -> exports.ofLane(lane.id()))
                .forEach(lane -> sites.add(lane.from()));
        return sites;
    }

    private void origins() {
        Set<String> sites = sites();
        for (int i = 0; i < exports.channels().size(); i++) {
            String site = exports.channels().get(i).site();
            if (!sites.contains(site)) {
                problems.error(
                        Checks.at(raw, "export_channels", i),
                        "No lane of export_customs begins at " + Problems.quote(site) + ".",
                        Problems.maybe(site, List.copyOf(sites)));
            }
        }
    }

    private void shares() {
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < exports.channels().size(); i++) {
            ExportChannel row = exports.channels().get(i);
            List<Object> set = List.of(row.site(), row.when());
            sums.merge(set, row.share(), Double::sum);
            rows.putIfAbsent(set, i);
        }
        sums.forEach((set, sum) -> {
            ExportChannel first = exports.channels().get(rows.get(set));
            Location at = Checks.at(raw, "export_channels", rows.get(set));
            if (StrictMath.abs(sum - 1) > ROUNDING) {
                problems.error(
                        at,
                        "The shares of the export channels of " + Problems.quote(first.site())
                                + (first.when().count() == 0 ? "" : " with these conditions") + " sum to "
                                + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                        "They must sum to 100 %.");
            }
            if (!sums.containsKey(List.of(first.site(), CustomsChannel.Conditions.NONE))) {
                problems.error(
                        at,
                        "No export channels of " + Problems.quote(first.site())
                                + " are for declarations that meet no condition.",
                        "Add rows without category, seller, from and to.");
            }
        });
    }

    private void desks() {
        Set<String> sites = sites();
        Set<List<Object>> told = new LinkedHashSet<>();
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work row = scenario.network().work().get(i);
            boolean check = row.step() == Work.Step.EXPORT_CHECK;
            if ((!check && row.step() != Work.Step.EXPORT) || !told.add(List.of(row.site(), row.step()))) {
                continue;
            }
            if (!sites.contains(row.site())) {
                problems.error(
                        Checks.at(raw, "work", i),
                        "No lane of export_customs begins at " + Problems.quote(row.site())
                                + ", so that nothing comes to" + " this desk.",
                        "Add a lane of the site to export_customs, or take the row out.");
            } else if (check
                    && exports.channels().stream()
                            .noneMatch(c -> c.site().equals(row.site()) && c.kind() != CustomsChannel.Kind.RELEASED)) {
                problems.warning(
                        Checks.at(raw, "work", i),
                        "No export channel of " + Problems.quote(row.site()) + " leads to this desk.",
                        "Set kind: documents or examination in a row of export_channels.");
            }
        }
    }
}
