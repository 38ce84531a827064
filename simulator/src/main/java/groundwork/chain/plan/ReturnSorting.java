package groundwork.chain.plan;

import groundwork.scenario.Category;
import groundwork.scenario.Disposition;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Mending;
import groundwork.scenario.ReturnGrade;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import groundwork.scenario.SeasonEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * In what state goods come back, and what is done with them. Immutable.
 *
 * <p>A line has one quantile: it decides the grade and, by where it lies within the grade's share, the disposition.
 */
public final class ReturnSorting {

    /** The number of no grade. */
    public static final int NONE = -1;

    private static final DispositionPlan SOLD_AGAIN =
            new DispositionPlan(-1, Disposition.Kind.RESTOCK, 1, NONE, 1, 0, MendingPlan.SURE);
    private static final DispositionPlan SOLD_OFF =
            new DispositionPlan(-1, Disposition.Kind.LIQUIDATE, 1, NONE, Double.NaN, 0, MendingPlan.SURE);

    private final ReturnRules.Sorting rules;
    private final Goods goods;
    private final List<String> grades;
    private final boolean mayFail;
    private final int reasons;
    private final int[] categoryOfItem;

    /** Cumulative shares of the grades, by category and reason, each from none on; empty where nothing is said. */
    private final double[][] gradesUpTo;

    /** By category and grade, each from none on; null where nothing is said. */
    private final DispositionPlan[][] dispositions;

    private final long[] seasonEnds;
    private final DispositionPlan[] afterSeason;
    private final int[][] costAccounts;

    ReturnSorting(Scenario scenario, Places places, Goods goods, ReturnChances chances, Accounts accounts) {
        this.goods = goods;
        rules = scenario.returns().sorting();
        mayFail = scenario.returns().mendingMayFail();
        grades = rules.gradeNames();
        // One more than customers have: their order could not be delivered.
        reasons = chances.reasons().size() + 1;
        List<String> categories =
                scenario.catalogue().categories().stream().map(Category::id).toList();
        boolean any = any();
        List<Item> items = any ? scenario.catalogue().items() : List.of();
        categoryOfItem = items.stream()
                .mapToInt(item -> categories.indexOf(item.category()))
                .toArray();
        gradesUpTo = new double[any ? (categories.size() + 1) * (reasons + 1) : 0][];
        dispositions = new DispositionPlan[any ? (categories.size() + 1) * (grades.size() + 1) : 0][];
        for (int c = 0; any && c <= categories.size(); c++) {
            String category = c == 0 ? "" : categories.get(c - 1);
            for (int r = 0; r <= reasons; r++) {
                gradesUpTo[c * (reasons + 1) + r] = grades(category, r == 0 ? "" : reason(chances, r - 1));
            }
            for (int g = 0; g <= grades.size(); g++) {
                dispositions[c * (grades.size() + 1) + g] = plans(places, category, g == 0 ? "" : grades.get(g - 1));
            }
        }
        seasonEnds = new long[rules.seasonEnds().isEmpty() ? 0 : items.size()];
        afterSeason = new DispositionPlan[seasonEnds.length];
        for (int i = 0; i < seasonEnds.length; i++) {
            endSeason(i, items.get(i), scenario.horizon());
        }
        costAccounts = new int[places.siteCount()][];
        for (int site = 0; site < costAccounts.length; site++) {
            costAccounts[site] = scenario.takesReturns(places.site(site).id()) ? open(accounts, site) : new int[0];
        }
    }

    private String reason(ReturnChances chances, int number) {
        return number == undelivered()
                ? ReturnRules.UNDELIVERED
                : chances.reasons().get(number);
    }

    /** The number of the reason of what comes back because it could not be delivered. */
    public int undelivered() {
        return reasons - 1;
    }

    private boolean any() {
        return !rules.equals(ReturnRules.Sorting.NONE);
    }

    private double[] grades(String category, String reason) {
        List<ReturnGrade> rows = closest(
                category,
                reason,
                (c, r) -> rules.grades().stream()
                        .filter(row -> row.category().equals(c) && row.reason().equals(r))
                        .toList());
        double[] upTo = new double[rows.isEmpty() ? 0 : grades.size()];
        rows.forEach(row -> upTo[grades.indexOf(row.grade())] += row.share());
        for (int g = 1; g < upTo.length; g++) {
            upTo[g] += upTo[g - 1];
        }
        return upTo;
    }

    private interface Rows<T> {
        List<T> of(String category, String other);
    }

    /** The rows of a category and reason or grade, else of the category, else of the other, else the general ones. */
    private static <T> List<T> closest(String category, String other, Rows<T> rows) {
        return Stream.of(rows.of(category, other), rows.of(category, ""), rows.of("", other), rows.of("", ""))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private DispositionPlan[] plans(Places places, String category, String grade) {
        List<Integer> rows = closest(category, grade, this::rowsOf);
        List<DispositionPlan> plans = new ArrayList<>();
        double upTo = 0;
        for (int row : rows) {
            Disposition stated = rules.dispositions().get(row);
            upTo += stated.byValue() ? 0 : stated.share();
            plans.add(new DispositionPlan(
                    row,
                    stated.kind(),
                    stated.byValue() ? Double.NaN : upTo,
                    stated.to().isEmpty() ? NONE : places.siteNumber(stated.to()),
                    stated.recoveryShare(),
                    stated.costMicros(),
                    mending(stated.mending())));
        }
        return plans.isEmpty() ? null : plans.toArray(DispositionPlan[]::new);
    }

    private MendingPlan mending(Mending stated) {
        return stated.mayFail()
                ? new MendingPlan(stated.successShare(), stated.tries(), grades.indexOf(stated.failedGrade()))
                : MendingPlan.SURE;
    }

    private List<Integer> rowsOf(String category, String grade) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < rules.dispositions().size(); i++) {
            Disposition row = rules.dispositions().get(i);
            if (row.category().equals(category) && row.grade().equals(grade)) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** The row of the item counts before that of its category. */
    private void endSeason(int number, Item item, Horizon horizon) {
        seasonEnds[number] = Long.MAX_VALUE;
        for (int i = 0; i < rules.seasonEnds().size(); i++) {
            SeasonEnd row = rules.seasonEnds().get(i);
            boolean closer = row.item().equals(item.id());
            boolean fits =
                    closer || (afterSeason[number] == null && !row.category().isEmpty());
            if (fits && (closer || row.category().equals(item.category()))) {
                seasonEnds[number] = horizon.micros(
                        row.lastDay().plusDays(1).atStartOfDay(horizon.zone()).toInstant());
                afterSeason[number] = new DispositionPlan(
                        rules.dispositions().size() + i,
                        Disposition.Kind.LIQUIDATE,
                        1,
                        NONE,
                        row.recoveryShare(),
                        row.costMicros(),
                        MendingPlan.SURE);
            }
        }
    }

    private int[] open(Accounts accounts, int site) {
        int[] opened = new int[rules.dispositions().size() + rules.seasonEnds().size()];
        int[] byKind = new int[Disposition.Kind.values().length];
        Arrays.fill(byKind, Accounts.NONE);
        for (int row = 0; row < opened.length; row++) {
            boolean season = row >= rules.dispositions().size();
            Disposition.Kind kind = season
                    ? Disposition.Kind.LIQUIDATE
                    : rules.dispositions().get(row).kind();
            long cost = season
                    ? rules.seasonEnds().get(row - rules.dispositions().size()).costMicros()
                    : rules.dispositions().get(row).costMicros();
            if (cost > 0 && byKind[kind.ordinal()] == Accounts.NONE) {
                String activity = "return_" + kind.name().toLowerCase(Locale.ROOT);
                byKind[kind.ordinal()] = accounts.open(activity, site, -1, payee(kind), "units");
            }
            opened[row] = cost > 0 ? byKind[kind.ordinal()] : Accounts.NONE;
        }
        return opened;
    }

    private static String payee(Disposition.Kind kind) {
        return switch (kind) {
            case LIQUIDATE -> "liquidator";
            case DONATE -> "charity";
            case DESTROY -> "waste contractor";
            case RESTOCK, REFURBISH, SHIP_TO, TO_SELLER, TO_ORIGIN -> "returns processing";
        };
    }

    /** Whether anything is mended by a try that may fail. */
    public boolean mendingMayFail() {
        return mayFail;
    }

    /** The grades by number. */
    public List<String> grades() {
        return grades;
    }

    /** The sites where goods are sent by their disposition. */
    public int[] destinations() {
        return Arrays.stream(dispositions)
                .filter(plans -> plans != null)
                .flatMap(Arrays::stream)
                .mapToInt(DispositionPlan::to)
                .filter(to -> to != NONE)
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * The grade at a quantile, or {@link #NONE} where the scenario has none.
     *
     * @param reason for which it comes back, or {@link ReturnChances#NONE}
     */
    public int grade(int item, int reason, double quantile) {
        double[] upTo = upTo(item, reason);
        int grade = NONE;
        for (int g = 0; g < upTo.length && (grade == NONE || quantile >= upTo[grade]); g++) {
            if (upTo[g] > below(upTo, g)) {
                grade = g;
            }
        }
        return grade;
    }

    private double[] upTo(int item, int reason) {
        return categoryOfItem.length == 0
                ? new double[0]
                : gradesUpTo[(categoryOfItem[item] + 1) * (reasons + 1) + reason + 1];
    }

    private static double below(double[] upTo, int grade) {
        return grade == 0 ? 0 : upTo[grade - 1];
    }

    /** The share of the returned units of an item that are disposed of in a way, where shares say it, reasons left out. */
    double share(int item, Predicate<DispositionPlan> way) {
        if (categoryOfItem.length == 0) {
            return 0;
        }
        double[] upTo = upTo(item, ReturnChances.NONE);
        int row = (categoryOfItem[item] + 1) * (grades.size() + 1);
        double share = upTo.length == 0 ? share(dispositions[row], way) : 0;
        for (int g = 0; g < upTo.length; g++) {
            share += (upTo[g] - below(upTo, g)) * share(dispositions[row + g + 1], way);
        }
        return share;
    }

    private static double share(DispositionPlan[] plans, Predicate<DispositionPlan> way) {
        double share = 0;
        double below = 0;
        for (int i = 0; plans != null && i < plans.length; i++) {
            share += way.test(plans[i]) && !Double.isNaN(plans[i].upTo()) ? plans[i].upTo() - below : 0;
            below = plans[i].upTo();
        }
        return share;
    }

    /**
     * What is done with a line.
     *
     * @param good what the category's restock share says of it; counts where the scenario says nothing of dispositions
     * @param quantile that of its grade
     * @param at when it came back
     */
    public DispositionPlan of(int item, int reason, int grade, double quantile, boolean good, long at) {
        DispositionPlan[] rows = rows(item, grade);
        DispositionPlan plan = good ? SOLD_AGAIN : SOLD_OFF;
        if (rows != null) {
            plan = Double.isNaN(rows[0].upTo())
                    ? best(rows, item)
                    : byShare(rows, within(item, reason, grade, quantile));
        }
        return inSeason(plan, item, at);
    }

    private DispositionPlan[] rows(int item, int grade) {
        return categoryOfItem.length == 0
                ? null
                : dispositions[(categoryOfItem[item] + 1) * (grades.size() + 1) + grade + 1];
    }

    private double within(int item, int reason, int grade, double quantile) {
        if (grade == NONE) {
            return quantile;
        }
        double[] upTo = upTo(item, reason);
        double low = below(upTo, grade);
        return (quantile - low) / (upTo[grade] - low);
    }

    private static DispositionPlan byShare(DispositionPlan[] rows, double quantile) {
        int row = 0;
        while (row < rows.length - 1 && quantile >= rows[row].upTo()) {
            row++;
        }
        return rows[row];
    }

    /** The first of those of most recovery less cost. */
    private DispositionPlan best(DispositionPlan[] rows, int item) {
        DispositionPlan best = rows[0];
        for (DispositionPlan row : rows) {
            if (worth(row, item, Long.MIN_VALUE) > worth(best, item, Long.MIN_VALUE)) {
                best = row;
            }
        }
        return best;
    }

    /**
     * What is done with units that could not be mended.
     *
     * @param quantile in (0, 1): decides among dispositions with shares
     * @param at when they were given up
     */
    public DispositionPlan failed(int item, MendingPlan mending, double quantile, long at) {
        DispositionPlan[] rows = mending.failedGrade() == NONE ? null : rows(item, mending.failedGrade());
        if (rows == null) {
            return SOLD_OFF;
        }
        return inSeason(Double.isNaN(rows[0].upTo()) ? best(rows, item) : byShare(rows, quantile), item, at);
    }

    private DispositionPlan inSeason(DispositionPlan plan, int item, long at) {
        return seasonEnds.length > 0 && at >= seasonEnds[item] && plan.kind().resale() ? afterSeason[item] : plan;
    }

    /** What is expected to be recovered of a unit, less what its disposition costs, at the time of the return. */
    public double expectedMicros(int item, int reason, long at) {
        double[] upTo = upTo(item, reason);
        if (upTo.length == 0) {
            return expectedMicros(item, NONE, at, 1);
        }
        double expected = 0;
        for (int g = 0; g < upTo.length; g++) {
            expected += expectedMicros(item, g, at, upTo[g] - below(upTo, g));
        }
        return expected;
    }

    private double expectedMicros(int item, int grade, long at, double weight) {
        DispositionPlan[] rows = rows(item, grade);
        if (weight <= 0) {
            return 0;
        } else if (rows == null) {
            double again = goods.restockShare(item);
            return weight * (again * net(SOLD_AGAIN, item, at) + (1 - again) * net(SOLD_OFF, item, at));
        } else if (Double.isNaN(rows[0].upTo())) {
            return weight * net(best(rows, item), item, at);
        }
        double expected = 0;
        double low = 0;
        for (DispositionPlan row : rows) {
            expected += (row.upTo() - low) * net(row, item, at);
            low = row.upTo();
        }
        return weight * expected;
    }

    private double net(DispositionPlan plan, int item, long at) {
        return worth(inSeason(plan, item, at), item, at);
    }

    /** Recovery less cost of a unit, on average where mending may fail, in millionths of the currency. */
    private double worth(DispositionPlan plan, int item, long at) {
        MendingPlan mending = plan.mending();
        if (!mending.mayFail()) {
            return plan.netMicros(goods, item);
        }
        double failed = mending.failedGrade() == NONE
                ? SOLD_OFF.netMicros(goods, item)
                : expectedMicros(item, mending.failedGrade(), at, 1);
        return (1 - mending.failedShare()) * plan.keptMicros(goods, item)
                + mending.failedShare() * failed
                - mending.expectedTries() * plan.costMicros();
    }

    /** The account to which the cost of a disposition at a site is posted, or {@link Accounts#NONE}. */
    public int costAccount(int site, DispositionPlan plan) {
        return plan.row() < 0 ? Accounts.NONE : costAccounts[site][plan.row()];
    }
}
