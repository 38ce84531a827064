package groundwork.scenariofile;

import groundwork.scenario.Category;
import groundwork.scenario.Disposition;
import groundwork.scenario.Refunds;
import groundwork.scenario.ReturnGrade;
import groundwork.scenario.ReturnReason;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What no single cell can tell of grades and dispositions: grades of which nothing becomes, ways that do not exist. */
final class SortingChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final ReturnRules rules;
    private final List<ReturnGrade> grades;
    private final List<Disposition> dispositions;
    private final RawScenario raw;
    private final Problems problems;

    SortingChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        rules = scenario.returns();
        grades = rules.sorting().grades();
        dispositions = rules.sorting().dispositions();
    }

    void all() {
        if (problems.sound("return_grades", "return_reasons", "delivery_attempts", "pickup_points")) {
            grades();
        }
        if (problems.sound("dispositions", "return_grades", "categories")) {
            shares();
            outcomes();
            mending();
        }
        if (problems.sound(
                "dispositions", "sites", "lanes", "returns", "return_channels", "delivery_attempts", "pickup_points")) {
            ways();
        }
        if (problems.sound("work", "sites", "returns", "return_channels", "delivery_attempts", "pickup_points")) {
            steps();
        }
        if (problems.sound(
                "scenario.yaml",
                "returns",
                "return_channels",
                "delivery_attempts",
                "pickup_points",
                "dispositions",
                "return_grades",
                "season_ends")) {
            nothingComesBack();
        }
    }

    private void grades() {
        List<String> reasons =
                rules.reasons().stream().map(ReturnReason::reason).distinct().toList();
        Map<List<String>, Double> sums = new LinkedHashMap<>();
        Map<List<String>, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < grades.size(); i++) {
            ReturnGrade row = grades.get(i);
            if (!row.reason().isEmpty() && !reasons.contains(row.reason()) && !isUndelivered(row)) {
                problems.error(
                        at("return_grades", i),
                        "There is no reason " + Problems.quote(row.reason()) + " in return_reasons.",
                        Problems.maybe(row.reason(), reasons));
            }
            sums.merge(List.of(row.category(), row.reason()), row.share(), Double::sum);
            rows.putIfAbsent(List.of(row.category(), row.reason()), i);
        }
        sums.forEach((group, sum) -> whole("return_grades", rows.get(group), "grades of a category and reason", sum));
    }

    private boolean isUndelivered(ReturnGrade row) {
        return row.reason().equals(ReturnRules.UNDELIVERED)
                && scenario.lastMile().bringsBack();
    }

    private void shares() {
        List<String> known = rules.sorting().gradeNames();
        Map<List<String>, Double> sums = new LinkedHashMap<>();
        Map<List<String>, Integer> rows = new LinkedHashMap<>();
        Set<List<String>> mixed = new LinkedHashSet<>();
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition row = dispositions.get(i);
            List<String> group = List.of(row.category(), row.grade());
            if (!row.grade().isEmpty() && !known.contains(row.grade())) {
                problems.error(
                        at("dispositions", i),
                        "There is no grade " + Problems.quote(row.grade()) + " in return_grades.",
                        Problems.maybe(row.grade(), known));
            }
            Integer first = rows.putIfAbsent(group, i);
            sums.merge(group, row.byValue() ? 0 : row.share(), Double::sum);
            if (first != null && dispositions.get(first).byValue() != row.byValue() && mixed.add(group)) {
                problems.error(
                        at("dispositions", i),
                        "Some rows of this category and grade state a share, others do not.",
                        "State shares that sum to 100 %, or none: then the best by value is chosen.");
            }
        }
        sums.forEach((group, sum) -> {
            if (!mixed.contains(group) && !dispositions.get(rows.get(group)).byValue()) {
                whole("dispositions", rows.get(group), "dispositions of a category and grade", sum);
            }
        });
    }

    private void whole(String table, int row, String what, double sum) {
        if (StrictMath.abs(sum - 1) > ROUNDING) {
            problems.error(
                    at(table, row),
                    "The shares of the " + what + " sum to " + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                    "They must sum to 100 %.");
        }
    }

    /** Something becomes of each grade in which the goods of a category come back. */
    private void outcomes() {
        if (!grades.isEmpty() && dispositions.isEmpty()) {
            problems.error(
                    at("return_grades", 0),
                    "Nothing is said of what becomes of the grades.",
                    "Add rows to dispositions.");
            return;
        }
        Set<List<String>> told = new LinkedHashSet<>();
        for (Category category : dispositions.isEmpty()
                ? List.<Category>of()
                : scenario.catalogue().categories()) {
            for (String grade : gradesOf(category.id())) {
                boolean fits = dispositions.stream()
                        .anyMatch(row ->
                                (row.category().isEmpty() || row.category().equals(category.id()))
                                        && (row.grade().isEmpty() || row.grade().equals(grade)));
                if (!fits && told.add(List.of(category.id(), grade))) {
                    problems.error(
                            at("dispositions", 0),
                            "Nothing is said of what becomes of the category " + Problems.quote(category.id())
                                    + (grade.isEmpty() ? "." : " in grade " + Problems.quote(grade) + "."),
                            "Add a row for it, or one without a category and grade.");
                }
            }
        }
    }

    /** What cannot be mended is of a grade that is known, and is not mended again. */
    private void mending() {
        List<String> known = rules.sorting().gradeNames();
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition row = dispositions.get(i);
            String grade = row.mending().failedGrade();
            if (grade.isEmpty()) {
                continue;
            }
            Location at = raw.rows("dispositions").get(i).at("failed_grade");
            if (!known.contains(grade)) {
                problems.error(
                        at,
                        "There is no grade " + Problems.quote(grade) + " in return_grades.",
                        Problems.maybe(grade, known));
            } else if (dispositions.stream()
                    .anyMatch(other -> other.kind() == Disposition.Kind.REFURBISH && appliesTo(other, row, grade))) {
                problems.error(
                        at,
                        "What could not be mended would be mended again: goods of grade " + Problems.quote(grade)
                                + " are refurbished.",
                        "Name a grade that is sold off, given away, sent on or destroyed; further tries are said by tries.");
            }
        }
    }

    private static boolean appliesTo(Disposition other, Disposition row, String grade) {
        boolean category = other.category().isEmpty()
                || row.category().isEmpty()
                || other.category().equals(row.category());
        return category && (other.grade().isEmpty() || other.grade().equals(grade));
    }

    private List<String> gradesOf(String category) {
        if (grades.isEmpty()) {
            return List.of("");
        }
        Set<String> own = new LinkedHashSet<>();
        for (ReturnGrade row : grades) {
            if (row.category().isEmpty() || row.category().equals(category)) {
                own.add(row.grade());
            }
        }
        return own.isEmpty() ? List.of("") : new ArrayList<>(own);
    }

    private void ways() {
        Map<String, Site> sites = new LinkedHashMap<>();
        scenario.network().sites().forEach(site -> sites.put(site.id(), site));
        ReturnReach reach = new ReturnReach(scenario);
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition row = dispositions.get(i);
            Site to = sites.get(row.to());
            if (row.kind() == Disposition.Kind.TO_ORIGIN && to != null && to.kind() != Site.Kind.HUB) {
                problems.error(
                        at("dispositions", i),
                        "Goods come from hubs, and " + Problems.quote(row.to()) + " is a "
                                + to.kind().name().toLowerCase(Locale.ROOT) + ".",
                        "Name a site of kind hub, or say ship_to.");
            } else if (to != null && to.kind() == Site.Kind.GATEWAY) {
                problems.error(at("dispositions", i), "Nothing is kept at a gateway.", "Name another site.");
            } else {
                for (String from : reach.takers()) {
                    way(row, sites.get(from), reach, i);
                }
            }
        }
    }

    private void way(Disposition row, Site from, ReturnReach reach, int at) {
        boolean toShelf = row.kind() == Disposition.Kind.RESTOCK || row.kind() == Disposition.Kind.REFURBISH;
        if (toShelf && !reach.leadsToShelf(from.id())) {
            problems.error(
                    at("dispositions", at),
                    "No way leads from " + Problems.quote(from.id())
                            + " to a center where the goods could be sold again.",
                    "Add lanes, or let returns go to a center.");
        } else if (!row.to().isEmpty()
                && !row.to().equals(from.id())
                && !reach.leads(from.id(), row.to(), row.mode())) {
            problems.error(
                    at("dispositions", at),
                    "No way leads from " + Problems.quote(from.id()) + ", which takes returns, to "
                            + Problems.quote(row.to())
                            + row.mode()
                                    .map(mode -> " by " + mode.name().toLowerCase(Locale.ROOT))
                                    .orElse("")
                            + ".",
                    "Add lanes between the two; a way uses lanes of one main mode, road and rail.");
        }
    }

    private void steps() {
        Set<List<Object>> told = new LinkedHashSet<>();
        for (int i = 0; i < scenario.network().work().size(); i++) {
            Work row = scenario.network().work().get(i);
            if (!row.step().onReturns() || !told.add(List.of(row.site(), row.step()))) {
                continue;
            }
            if (row.room() < Integer.MAX_VALUE) {
                problems.error(
                        raw.rows("work").get(i).at("room"), "Returns cannot be turned away.", "Leave room empty.");
            }
            if (row.scrapShare() > 0 || row.reworkShare() > 0) {
                problems.error(
                        at("work", i),
                        "What becomes of returns is not said by scrap_share and rework_share.",
                        "Say it in dispositions.");
            }
            if (!scenario.takesReturns(row.site())) {
                problems.warning(at("work", i), "No returns come to " + Problems.quote(row.site()) + ".", "");
            }
        }
    }

    private void nothingComesBack() {
        if (rules.any() || scenario.lastMile().bringsBack()) {
            return;
        }
        boolean asked = !rules.refunds().equals(Refunds.STANDARD);
        if (asked || !rules.sorting().equals(ReturnRules.Sorting.NONE)) {
            problems.warning(
                    Location.file("scenario.yaml"),
                    "Nothing comes back: the tables returns and return_channels are empty.",
                    "Add a row for each region or group.");
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }
}
