package groundwork.chain.plan;

import groundwork.observation.BorderIndex;
import groundwork.scenario.Departures;
import groundwork.scenario.DutyRefund;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Refunds of duty made ready, and through which gateway the goods of each shelf came. Immutable. */
public final class RefundPlans {

    /** Stands for taxes among the numbers of duties: only rows that are for any duty are for them. */
    public static final int TAXES = -1;

    private static final int NONE = -1;

    private final List<RefundPlan> rows;
    private final int items;

    /** By site and item: the gateway, and the site where the goods started; empty where nothing is paid back. */
    private final int[] gateways;

    private final int[] origins;

    /** By end and category: the share of the units sold that come back and end so. */
    private final double[][] ending;

    RefundPlans(
            Scenario scenario,
            Places places,
            List<StockPlan> stock,
            Ways ways,
            List<LanePlan> lanes,
            ReturnSorting sorting,
            Goods goods,
            Accounts accounts) {
        items = scenario.catalogue().items().size();
        List<RefundPlan> made = new ArrayList<>();
        BorderIndex border = BorderIndex.of(scenario);
        for (DutyRefund row : scenario.customs().refunds()) {
            made.add(plan(made.size(), row, scenario, places, border, accounts));
        }
        rows = made.stream()
                .sorted(Comparator.comparingInt((RefundPlan plan) -> -plan.row().conditions()))
                .toList();
        ending = rows.isEmpty() ? new double[0][] : ending(scenario, sorting, goods, border);
        gateways = new int[rows.isEmpty() ? 0 : places.siteCount() * items];
        origins = gateways.clone();
        Arrays.fill(gateways, NONE);
        Arrays.fill(origins, NONE);
        if (!rows.isEmpty()) {
            stock.forEach(rule -> follow(rule, stock, scenario, places, ways, lanes));
        }
    }

    private static double[][] ending(Scenario scenario, ReturnSorting sorting, Goods goods, BorderIndex border) {
        double[][] shares =
                new double[DutyRefund.When.values().length][border.categories().size()];
        for (int item = 0; item < goods.count(); item++) {
            String category = scenario.catalogue().items().get(item).category();
            for (DutyRefund.When end : List.of(DutyRefund.When.RE_EXPORTED, DutyRefund.When.DESTROYED)) {
                shares[end.ordinal()][border.categories().indexOf(category)] = goods.returnRate(item)
                        * sorting.share(item, plan -> plan.end().equals(Optional.of(end)));
            }
        }
        return shares;
    }

    private static RefundPlan plan(
            int number, DutyRefund row, Scenario scenario, Places places, BorderIndex border, Accounts accounts) {
        int gateway = places.siteNumber(row.gateway());
        Site site = places.site(gateway);
        return new RefundPlan(
                number,
                gateway,
                row,
                row.category().isEmpty() ? NONE : border.categories().indexOf(row.category()),
                row.duty().isEmpty() ? NONE : border.duties().indexOf(row.duty()),
                row.withinMicros().orElse(Long.MAX_VALUE),
                new Calendar(
                                scenario.horizon(),
                                site.zone(),
                                site.calendar(),
                                scenario.demand().holidays())
                        .instants(row.claims()),
                row.claims() instanceof Departures.OnDemand,
                Draws.of(row.paidAfter()),
                accounts.open("duty_refund", gateway, NONE, "customs", "refunds"),
                row.feeMicros() == 0
                        ? Accounts.NONE
                        : accounts.open("refund_claim", gateway, NONE, "broker", "claims"));
    }

    /** Goods that come from another center came to it through a gateway before. */
    private void follow(
            StockPlan rule, List<StockPlan> stock, Scenario scenario, Places places, Ways ways, List<LanePlan> lanes) {
        int cell = rule.site() * items + rule.item();
        StockPlan at = rule;
        for (int level = 0; at != null && level < places.siteCount(); level++) {
            int[] way = ways.lanes(at.way());
            origins[cell] = lanes.get(way[0]).from();
            for (int leg = way.length - 1; leg >= 0 && gateways[cell] == NONE; leg--) {
                int to = lanes.get(way[leg]).to();
                boolean leaves = leg + 1 < way.length
                        && scenario.customs()
                                .exports()
                                .ofLane(lanes.get(way[leg + 1]).id());
                if (places.site(to).kind() == Site.Kind.GATEWAY && !leaves) {
                    gateways[cell] = to;
                }
            }
            at = behind(at, stock);
        }
    }

    private static StockPlan behind(StockPlan rule, List<StockPlan> stock) {
        return stock.stream()
                .filter(other -> other.site() == rule.source() && other.item() == rule.item())
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is paid back. */
    public boolean any() {
        return !rows.isEmpty();
    }

    /** The rows, those with the most conditions first. */
    public List<RefundPlan> rows() {
        return rows;
    }

    /** The position of the row for goods of a category that ended in a way and a duty, or {@link #TAXES}; -1 if there is none. */
    public int row(int gateway, DutyRefund.When end, int category, int duty) {
        for (int r = 0; r < rows.size(); r++) {
            RefundPlan plan = rows.get(r);
            if (plan.gateway() == gateway && plan.fits(end, category) && (plan.duty() < 0 || plan.duty() == duty)) {
                return r;
            }
        }
        return NONE;
    }

    /**
     * The share of a duty, or of taxes, on goods of a category that is expected back when they are sold: what customers send back, by
     * the rates of the category, and what is done with it.
     */
    public double expectedShare(int gateway, int category, int duty) {
        double share = 0;
        for (DutyRefund.When end : List.of(DutyRefund.When.RE_EXPORTED, DutyRefund.When.DESTROYED)) {
            int row = row(gateway, end, category, duty);
            if (row != NONE) {
                DutyRefund paid = rows.get(row).row();
                share += ending[end.ordinal()][category] * (duty == TAXES ? paid.taxRate() : paid.rate());
            }
        }
        return share;
    }

    /** The gateway through which goods of a shelf came, or -1. */
    public int gateway(int site, int item) {
        return gateways[site * items + item];
    }

    /** The site where goods of a shelf started, or -1. */
    public int origin(int site, int item) {
        return origins[site * items + item];
    }
}
