package groundwork.scenariofile;

import groundwork.scenario.CustomsChannel;
import groundwork.scenario.CustomsClosure;
import groundwork.scenario.EntryType;
import groundwork.scenario.MissingDocuments;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no single cell can tell of how customs select entries. */
final class SelectionChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final List<CustomsChannel> channels;
    private final RawScenario raw;
    private final Problems problems;

    SelectionChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        channels = scenario.customs().channels();
    }

    void all() {
        if (problems.sound("customs")) {
            shares();
            escalations();
        }
        if (problems.sound("customs", "missing_documents", "entry_types")) {
            types();
        }
        if (problems.sound("sites", "missing_documents", "customs_closures")) {
            gateways();
        }
        if (problems.sound("sites", "work", "customs")) {
            desks();
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    private void shares() {
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        Map<List<Object>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < channels.size(); i++) {
            List<Object> set = List.of(channels.get(i).site(), channels.get(i).when());
            sums.merge(set, channels.get(i).share(), Double::sum);
            rows.putIfAbsent(set, i);
        }
        sums.forEach((set, sum) -> {
            if (StrictMath.abs(sum - 1) > ROUNDING) {
                CustomsChannel first = channels.get(rows.get(set));
                problems.error(
                        at("customs", rows.get(set)),
                        "The shares of the channels of " + Problems.quote(first.site())
                                + (first.when().count() == 0 ? "" : " with these conditions") + " sum to "
                                + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                        "They must sum to 100 %.");
            }
        });
        for (int i = 0; i < channels.size(); i++) {
            String site = channels.get(i).site();
            if (channels.get(i).when().count() > 0
                    && !sums.containsKey(List.of(site, CustomsChannel.Conditions.NONE))) {
                problems.error(
                        at("customs", i),
                        "No channels of " + Problems.quote(site) + " are for entries that meet no condition.",
                        "Add rows without category, seller, entry_type, mode, from and to.");
                return;
            }
        }
    }

    /** An entry that goes from channel to channel must come out again. */
    private void escalations() {
        for (int i = 0; i < channels.size(); i++) {
            String next = channels.get(i).examination().escalatesTo();
            if (next.isEmpty()) {
                continue;
            }
            Map<String, String> follows = new LinkedHashMap<>();
            for (CustomsChannel row : channels) {
                if (row.site().equals(channels.get(i).site())) {
                    follows.putIfAbsent(row.channel(), row.examination().escalatesTo());
                }
            }
            if (!follows.containsKey(next)) {
                problems.error(
                        at("customs", i),
                        "escalates_to: There is no channel " + Problems.quote(next) + " of "
                                + Problems.quote(channels.get(i).site()) + ".",
                        Problems.maybe(next, new ArrayList<>(follows.keySet())));
                continue;
            }
            Set<String> passed = new LinkedHashSet<>(List.of(channels.get(i).channel()));
            String at = next;
            while (at != null && !at.isEmpty() && passed.add(at)) {
                at = follows.get(at);
            }
            if (channels.get(i).channel().equals(at)) {
                problems.error(
                        at("customs", i),
                        "Entries go in a circle: " + String.join(" to ", passed) + " to " + at + ".",
                        "Let the most intensive channel release them.");
            }
        }
    }

    private void types() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (EntryType type : scenario.customs().tariff().entryTypes()) {
            types.computeIfAbsent(type.site(), s -> new LinkedHashSet<>()).add(type.type());
        }
        for (int i = 0; i < channels.size(); i++) {
            type("customs", i, channels.get(i).site(), channels.get(i).when().entryType(), types);
        }
        for (int i = 0; i < scenario.customs().missingDocuments().size(); i++) {
            MissingDocuments row = scenario.customs().missingDocuments().get(i);
            type("missing_documents", i, row.site(), row.when().entryType(), types);
        }
    }

    private void type(String table, int row, String site, String type, Map<String, Set<String>> types) {
        Set<String> known = types.getOrDefault(site, new LinkedHashSet<>());
        if (!type.isEmpty() && !known.contains(type)) {
            problems.error(
                    at(table, row),
                    "entry_type: There is no " + Problems.quote(type) + " of " + Problems.quote(site)
                            + " in entry_types.",
                    Problems.maybe(type, new ArrayList<>(known)));
        }
    }

    private void gateways() {
        Map<String, Site.Kind> kinds = new LinkedHashMap<>();
        scenario.network().sites().forEach(site -> kinds.put(site.id(), site.kind()));
        for (int i = 0; i < scenario.customs().missingDocuments().size(); i++) {
            gateway(
                    kinds,
                    "missing_documents",
                    i,
                    scenario.customs().missingDocuments().get(i).site());
        }
        for (int i = 0; i < scenario.customs().closures().size(); i++) {
            CustomsClosure row = scenario.customs().closures().get(i);
            gateway(kinds, "customs_closures", i, row.site());
        }
    }

    private void gateway(Map<String, Site.Kind> kinds, String table, int row, String site) {
        if (kinds.get(site) != Site.Kind.GATEWAY) {
            problems.error(at(table, row), "The site " + Problems.quote(site) + " is not of kind gateway.", "");
        }
    }

    /** A desk to which no channel leads is paid for nothing. */
    private void desks() {
        Set<List<Object>> told = new LinkedHashSet<>();
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work row = scenario.network().work().get(i);
            boolean documents = row.step() == Work.Step.DOCUMENTS;
            if ((documents || row.step() == Work.Step.EXAMINE)
                    && told.add(List.of(row.site(), row.step()))
                    && channels.stream()
                            .noneMatch(c -> c.site().equals(row.site())
                                    && (documents
                                            ? c.examination().kind() == CustomsChannel.Kind.DOCUMENTS
                                            : c.examination().kind().examines()))) {
                problems.warning(
                        at("work", i),
                        "No channel of " + Problems.quote(row.site()) + " leads to this desk.",
                        documents
                                ? "Set kind: documents in a row of customs."
                                : "Set kind: non-intrusive or intensive in a row of customs.");
            }
        }
    }
}
