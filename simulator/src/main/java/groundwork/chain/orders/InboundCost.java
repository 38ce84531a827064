package groundwork.chain.orders;

import groundwork.chain.customs.EntryAssessment;
import groundwork.chain.customs.ExpectedRefunds;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.ShelfTimes;
import groundwork.chain.plan.StockPlan;
import groundwork.chain.plan.TypicalLoad;
import groundwork.chain.plan.TypicalLoads;
import groundwork.observation.TariffListener;
import groundwork.scenario.Horizon;
import java.util.Arrays;
import java.util.Optional;

/**
 * What goods on a shelf cost on their way there and while they lie there: freight by the prices of the lanes, the duty and taxes that
 * a load of them would pay today, the fees of its entries, and storage. Goods that no rule orders have come for nothing.
 *
 * <p>What a load pays as a whole is shared by what it typically carries ({@link TypicalLoads}): departures, containers and rate cards as
 * {@link UnitFreight} says, fees of an entry as if the whole value of the load were in goods of the item. Storage is that of the
 * days for which goods lie on the shelf by Little's law ({@link ShelfTimes}).
 */
final class InboundCost {

    private static final int NONE = -1;

    private final Run run;
    private final Goods goods;
    private final TypicalLoads loads;
    private final ShelfTimes shelfTimes;
    private final UnitFreight freight;
    private final int[] ruleOf;

    /** By site and item, a unit: freight, fees and storage by the prices of a day, and which day that was. */
    private final double[] standing;

    private final long[] day;
    private final EntryAssessment[] assessments;
    private final GatewayPlan[] gateways;
    private final ExpectedRefunds refunds;

    InboundCost(Run run) {
        this.run = run;
        goods = run.plan().goods();
        loads = TypicalLoads.of(run.plan());
        shelfTimes = new ShelfTimes(run.plan(), loads);
        freight = new UnitFreight(run);
        int sites = run.plan().sites().size();
        ruleOf = new int[sites * goods.count()];
        Arrays.fill(ruleOf, NONE);
        for (int r = 0; r < run.plan().stock().size(); r++) {
            StockPlan rule = run.plan().stock().get(r);
            ruleOf[rule.site() * goods.count() + rule.item()] = r;
        }
        standing = new double[ruleOf.length];
        day = new long[ruleOf.length];
        Arrays.fill(day, Long.MIN_VALUE);
        assessments = new EntryAssessment[sites];
        gateways = new GatewayPlan[sites];
        refunds = new ExpectedRefunds(run.plan().dutyRefunds());
        for (GatewayPlan gateway : run.plan().gateways()) {
            gateways[gateway.site()] = gateway;
            assessments[gateway.site()] = new EntryAssessment(gateway, goods, run.quotas()::within);
        }
    }

    /** Of units of an item on the shelf of a site, in millionths of the currency. */
    double of(int site, int item, int units) {
        int cell = site * goods.count() + item;
        if (ruleOf[cell] == NONE) {
            return 0;
        }
        long today = Math.floorDiv(run.now(), Horizon.DAY);
        if (day[cell] != today) {
            day[cell] = today;
            standing[cell] = standing(site, item);
        }
        return units * standing[cell] + duty(site, item, units);
    }

    /** What does not depend on the order. */
    private double standing(int site, int item) {
        return freight(site, item) + fees(site, item) + storage(site, item);
    }

    /** Tells what a unit is expected to cost at each shelf when the run begins. */
    void tell(TariffListener listener) {
        for (StockPlan rule : run.plan().stock()) {
            int site = rule.site();
            int item = rule.item();
            listener.unitExpected(
                    site, item, freight(site, item), fees(site, item), storage(site, item), duty(site, item, 1));
        }
    }

    private double freight(int site, int item) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            for (int number : run.plan().way(run.plan().stock().get(rule).way())) {
                sum += freight.of(run.plan().lanes().get(number), item, loads.on(number, rule));
            }
        }
        return sum;
    }

    private double fees(int site, int item) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            int[] way = run.plan().way(run.plan().stock().get(rule).way());
            int origin = run.plan().lanes().get(way[0]).from();
            for (int leg = 0; leg < way.length; leg++) {
                LanePlan lane = run.plan().lanes().get(way[leg]);
                Optional<TypicalLoad> load = loads.on(way[leg], rule);
                if (entersAt(lane, way, leg) && load.isPresent()) {
                    sum += fees(lane, item, load.get(), origin);
                }
            }
        }
        return sum;
    }

    private double storage(int site, int item) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            sum += storage(run.plan().stock().get(rule), rule);
        }
        return sum;
    }

    private int ruleBehind(int rule, int item) {
        return ruleOf[run.plan().stock().get(rule).source() * goods.count() + item];
    }

    private double storage(StockPlan rule, int number) {
        long price = run.plan().sites().get(rule.site()).storagePerCubicMetreDayMicros();
        return price == 0 ? 0 : price * goods.cubicMetres(rule.item()) * shelfTimes.days(number);
    }

    private double fees(LanePlan lane, int item, TypicalLoad load, int origin) {
        long value = goods.valueMicros(item);
        int units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, value == 0 ? 1 : load.valueMicros() / value));
        EntryAssessment entry = assess(lane, item, units, origin);
        return (entry.feeMicros() + entry.harborMicros() + entry.brokerageMicros()) / units;
    }

    private double duty(int site, int item, int units) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            int[] way = run.plan().way(run.plan().stock().get(rule).way());
            int origin = run.plan().lanes().get(way[0]).from();
            for (int leg = 0; leg < way.length; leg++) {
                LanePlan lane = run.plan().lanes().get(way[leg]);
                if (entersAt(lane, way, leg)) {
                    EntryAssessment entry = assess(lane, item, units, origin);
                    sum += entry.dutyMicros() + entry.taxMicros() - refunds.of(lane.to(), entry);
                }
            }
        }
        return sum;
    }

    /** Whether goods are imported where a lane of a way ends: at a gateway from which they do not leave the country. */
    private boolean entersAt(LanePlan lane, int[] way, int leg) {
        boolean leaves = leg + 1 < way.length && run.plan().leavesCountry(way[leg + 1]);
        return gateways[lane.to()] != null && !leaves;
    }

    private EntryAssessment assess(LanePlan lane, int item, int units, int origin) {
        EntryAssessment assessment = assessments[lane.to()];
        GatewayPlan plan = gateways[lane.to()];
        assessment.open();
        assessment.add(item, units, origin);
        int type = plan.type(run.now(), false, Double.POSITIVE_INFINITY);
        assessment.assess(plan.types().get(type), lane.mode(), run.now(), 0);
        return assessment;
    }
}
