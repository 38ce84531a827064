package groundwork.chain.plan;

import groundwork.observation.ModelIndex;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.ReturnRules;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ways by which returns travel, by region. Immutable. */
public final class ReturnWays {

    private static final ReturnPlan[] NONE = {};

    private final Scenario scenario;
    private final Places places;
    private final Accounts accounts;
    private final List<String> channels;
    private final ReturnPlan[][] ofRegion;
    private final List<ReturnPlan> all = new ArrayList<>();
    private final Map<List<Object>, Integer> opened = new LinkedHashMap<>();

    ReturnWays(Scenario scenario, Places places, Accounts accounts) {
        this.scenario = scenario;
        this.places = places;
        this.accounts = accounts;
        channels = scenario.returns().channelNames();
        ofRegion = new ReturnPlan[places.regionCount()][];
        lanes();
        for (int region = 0; region < ofRegion.length; region++) {
            List<ReturnChannel> rows = rows(region);
            if (!rows.isEmpty()) {
                ofRegion[region] = ways(region, rows);
            } else if (ofRegion[region] == null) {
                ofRegion[region] = NONE;
            }
        }
    }

    private void lanes() {
        ReturnRules rules = scenario.returns();
        for (int r = 0; r < rules.lanes().size(); r++) {
            ReturnLane row = rules.lanes().get(r);
            int site = places.siteNumber(row.to());
            int account = account("return_label", site, "return carrier", "parcels", row.labelCostMicros(), row);
            for (int region : places.regionsOf(row.region())) {
                if (ofRegion[region] == null) {
                    ofRegion[region] = new ReturnPlan[] {
                        add(new ReturnPlan(
                                all.size(),
                                r,
                                channels.indexOf(ReturnRules.ONLY_CHANNEL),
                                region,
                                1,
                                site,
                                Draws.of(row.transit()),
                                false,
                                new long[0],
                                0,
                                row.labelCostMicros(),
                                0,
                                0,
                                0,
                                account,
                                Accounts.NONE,
                                Accounts.NONE,
                                Accounts.NONE))
                    };
                }
            }
        }
    }

    private ReturnPlan add(ReturnPlan plan) {
        all.add(plan);
        return plan;
    }

    /** The rows of a region, or of its group where it has none. */
    private List<ReturnChannel> rows(int region) {
        List<ReturnChannel> own = rowsOf(places.region(region).id());
        String group = places.region(region).group();
        return own.isEmpty() && !group.isEmpty() ? rowsOf(group) : own;
    }

    private List<ReturnChannel> rowsOf(String name) {
        return scenario.returns().channels().stream()
                .filter(row -> row.region().equals(name) && row.share() > 0)
                .toList();
    }

    private ReturnPlan[] ways(int region, List<ReturnChannel> rows) {
        ReturnPlan[] ways = new ReturnPlan[rows.size()];
        double upTo = 0;
        for (int i = 0; i < ways.length; i++) {
            upTo += rows.get(i).share();
            ways[i] = add(way(region, rows.get(i), i == ways.length - 1 ? 1 : upTo));
        }
        return ways;
    }

    private ReturnPlan way(int region, ReturnChannel row, double upTo) {
        int site = places.siteNumber(row.to());
        Calendar calendar = new Calendar(
                scenario.horizon(),
                places.region(region).zone(),
                places.region(region).calendar(),
                scenario.demand().holidays());
        return new ReturnPlan(
                all.size(),
                scenario.returns().lanes().size()
                        + scenario.returns().channels().indexOf(row),
                channels.indexOf(row.channel().name().toLowerCase(Locale.ROOT)),
                region,
                upTo,
                site,
                Draws.of(row.transit()),
                row.consolidates(),
                calendar.instants(row.departs()),
                row.fullParcels(),
                row.labelCostMicros(),
                row.boxCostMicros(),
                row.feeMicros(),
                row.loadCostMicros(),
                account("return_label", site, "return carrier", "parcels", row.labelCostMicros(), row),
                account("return_box", site, "packaging supplier", "parcels", row.boxCostMicros(), row),
                account("return_fee", site, ModelIndex.Account.FROM_CUSTOMERS, "parcels", row.feeMicros(), row),
                account("return_load", site, "return carrier", "loads", row.loadCostMicros(), row));
    }

    /** One account for each row of the scenario, whatever the number of its regions. */
    private int account(String activity, int site, String payee, String driver, long rate, Object row) {
        if (rate == 0) {
            return Accounts.NONE;
        }
        return opened.computeIfAbsent(List.of(activity, row), key -> accounts.open(activity, site, -1, payee, driver));
    }

    /** The names of the channels by number. */
    public List<String> channels() {
        return channels;
    }

    /** All ways, by number. */
    public List<ReturnPlan> all() {
        return List.copyOf(all);
    }

    /** Whether anybody takes the returns of a region. */
    public boolean takes(int region) {
        return ofRegion[region].length > 0;
    }

    /**
     * The way of a return; only where {@link #takes}.
     *
     * @param quantile of the channel, in (0, 1); of no meaning where there is but one way
     */
    public ReturnPlan of(int region, double quantile) {
        ReturnPlan[] ways = ofRegion[region];
        int way = 0;
        while (quantile >= ways[way].upTo()) {
            way++;
        }
        return ways[way];
    }
}
