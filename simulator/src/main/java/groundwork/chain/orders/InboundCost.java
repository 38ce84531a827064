package groundwork.chain.orders;

import groundwork.chain.customs.EntryAssessment;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.StockPlan;
import java.util.Arrays;

/**
 * What goods on a shelf cost on their way there: freight by the prices of the lanes, and the duty and taxes that a load of them
 * would pay today. Goods that no rule orders have come for nothing.
 *
 * <p>A departure that costs an amount is shared by what fills it; where it takes any amount, it is not counted. Fees of an entry are
 * not counted either: a load shares them among thousands of units.
 */
final class InboundCost {

    private static final int NONE = -1;

    private final Run run;
    private final Goods goods;
    private final int[] ruleOf;
    private final double[] freight;
    private final EntryAssessment[] assessments;
    private final GatewayPlan[] gateways;

    InboundCost(Run run) {
        this.run = run;
        goods = run.plan().goods();
        int sites = run.plan().sites().size();
        ruleOf = new int[sites * goods.count()];
        Arrays.fill(ruleOf, NONE);
        for (int r = 0; r < run.plan().stock().size(); r++) {
            StockPlan rule = run.plan().stock().get(r);
            ruleOf[rule.site() * goods.count() + rule.item()] = r;
        }
        freight = new double[ruleOf.length];
        Arrays.fill(freight, Double.NaN);
        assessments = new EntryAssessment[sites];
        gateways = new GatewayPlan[sites];
        for (GatewayPlan gateway : run.plan().gateways()) {
            gateways[gateway.site()] = gateway;
            assessments[gateway.site()] = new EntryAssessment(gateway, goods);
        }
    }

    /** Of units of an item on the shelf of a site, in millionths of the currency. */
    double of(int site, int item, int units) {
        int cell = site * goods.count() + item;
        if (ruleOf[cell] == NONE) {
            return 0;
        }
        if (Double.isNaN(freight[cell])) {
            freight[cell] = freight(site, item);
        }
        return units * freight[cell] + duty(site, item, units);
    }

    private double freight(int site, int item) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            for (int lane : run.plan().way(run.plan().stock().get(rule).way())) {
                sum += freight(run.plan().lanes().get(lane), item);
            }
        }
        return sum;
    }

    private int ruleBehind(int rule, int item) {
        return ruleOf[run.plan().stock().get(rule).source() * goods.count() + item];
    }

    private double freight(LanePlan lane, int item) {
        double share = Math.max(
                goods.cubicMetres(item) / lane.freight().room().cubicMetres(),
                goods.kilograms(item) / lane.freight().room().kilograms());
        return lane.exchange().rate(run.now())
                * (lane.costPerDepartureMicros() * share
                        + lane.costPerCubicMetreMicros() * goods.cubicMetres(item)
                        + lane.costPerKilogramMicros() * goods.kilograms(item));
    }

    private double duty(int site, int item, int units) {
        double sum = 0;
        for (int rule = ruleOf[site * goods.count() + item]; rule != NONE; rule = ruleBehind(rule, item)) {
            int[] way = run.plan().way(run.plan().stock().get(rule).way());
            int origin = run.plan().lanes().get(way[0]).from();
            for (int lane : way) {
                int to = run.plan().lanes().get(lane).to();
                if (gateways[to] != null) {
                    sum += duty(to, item, units, origin, run.plan().lanes().get(lane));
                }
            }
        }
        return sum;
    }

    private double duty(int gateway, int item, int units, int origin, LanePlan lane) {
        EntryAssessment assessment = assessments[gateway];
        GatewayPlan plan = gateways[gateway];
        assessment.open();
        assessment.add(item, units, origin);
        int type = plan.type(run.now(), false, Double.POSITIVE_INFINITY);
        assessment.assess(plan.types().get(type), lane.mode(), run.now(), 0);
        return assessment.dutyMicros() + assessment.taxMicros();
    }
}
