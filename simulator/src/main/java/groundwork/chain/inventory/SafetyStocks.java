package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ServicePlan;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ReplenishmentListener;
import groundwork.scenario.Horizon;
import java.util.Arrays;
import java.util.Optional;

/**
 * Orders that meet service targets, from lead times and forecast errors as they are measured in this run.
 *
 * <p>A measurement starts from what the plan expects, which counts as {@link #EXPECTED_COUNTS} observations. Lead times are those of
 * orders received; an order that comes in parts counts once, when its first part comes. The error of a week is the units asked for
 * at the site less those expected, squared and divided by those expected; demand that was lost elsewhere is not seen.
 */
final class SafetyStocks {

    /** Observations that the plan's expectation is worth. */
    static final int EXPECTED_COUNTS = 8;

    private static final long WEEK = 7 * Horizon.DAY;
    private static final int NONE = -1;

    private final Run run;
    private final ReplenishmentListener listener;
    private final Stock stock;
    private final StockPlan[] rules;
    private final int items;
    private final int[] measured;
    private final int[] measuredOfCell;
    private final double[] leadCount;
    private final double[] leadMean;
    private final double[] leadSquares;
    private final double[] errorCount;
    private final double[] errorSum;
    private final long[] lastOrder;
    private final long[] demandedBefore;
    private final double[] safetyOfSite;
    private final EventHandler weekEnds = this::weekEnds;

    /** Begins to measure, if any rule meets a service target. */
    SafetyStocks(Run run, Stock stock, StockPlan[] rules) {
        this.run = run;
        listener = run.listener().replenishment();
        this.stock = stock;
        this.rules = rules;
        items = run.plan().goods().count();
        measured = java.util.stream.IntStream.range(0, rules.length)
                .filter(rule -> !rules[rule].services().isEmpty())
                .toArray();
        leadCount = new double[measured.length];
        leadMean = new double[measured.length];
        leadSquares = new double[measured.length];
        errorCount = new double[measured.length];
        errorSum = new double[measured.length];
        lastOrder = new long[measured.length];
        demandedBefore = new long[measured.length];
        int sites = run.plan().sites().size();
        safetyOfSite = new double[sites];
        measuredOfCell = new int[measured.length == 0 ? 0 : sites * items];
        Arrays.fill(measuredOfCell, NONE);
        Arrays.fill(lastOrder, NONE);
        for (int m = 0; m < measured.length; m++) {
            expect(m);
        }
        if (measured.length > 0) {
            stock.meterDemand();
            run.executive().schedule(0, Phase.STATISTICS, weekEnds, 0);
        }
    }

    private void expect(int m) {
        StockPlan rule = rules[measured[m]];
        ServicePlan first =
                rule.services().stream().flatMap(Optional::stream).findFirst().orElseThrow();
        measuredOfCell[rule.site() * items + rule.item()] = m;
        leadCount[m] = EXPECTED_COUNTS;
        leadMean[m] = first.leadMean();
        leadSquares[m] = EXPECTED_COUNTS * first.leadVariance();
        errorCount[m] = EXPECTED_COUNTS;
        errorSum[m] = EXPECTED_COUNTS * first.dispersion();
    }

    /** Units to order now by a rule that meets a service target; 0 for none. */
    int order(StockPlan rule, ServicePlan service, long position) {
        int m = measuredOfCell[rule.site() * items + rule.item()];
        double units = service.expected(run.now(), service.exposure(leadMean[m]));
        long wanted = service.order(run.now(), position, units + safetyStock(m, service, units));
        return Math.toIntExact(rule.lotSizes().roundUp(wanted));
    }

    private double safetyStock(int m, ServicePlan service, double units) {
        return service.safetyStock(
                run.now(), units, leadMean[m], leadSquares[m] / leadCount[m], errorSum[m] / errorCount[m]);
    }

    /** Goods of an order have come to the shelf by a way; what was sent by another than the rule's is not measured. */
    void received(int site, int item, int way, long orderedAt) {
        int m = measuredOfCell.length == 0 ? NONE : measuredOfCell[site * items + item];
        if (m == NONE || lastOrder[m] == orderedAt || rules[measured[m]].way() != way) {
            return;
        }
        lastOrder[m] = orderedAt;
        leadCount[m]++;
        double lead = run.now() - orderedAt;
        double deviation = lead - leadMean[m];
        leadMean[m] += deviation / leadCount[m];
        leadSquares[m] += deviation * (lead - leadMean[m]);
    }

    private void weekEnds(int week) {
        Arrays.fill(safetyOfSite, 0);
        for (int m = 0; m < measured.length; m++) {
            StockPlan rule = rules[measured[m]];
            if (week > 0) {
                noteError(m, rule);
            }
            Optional<ServicePlan> service = rule.service(run.now());
            if (service.isPresent()) {
                double units = service.get().expected(run.now(), service.get().exposure(leadMean[m]));
                safetyOfSite[rule.site()] += safetyStock(m, service.get(), units);
            }
        }
        for (int site = 0; site < safetyOfSite.length; site++) {
            listener.safetyStockReviewed(run.now(), site, safetyOfSite[site]);
        }
        run.executive().schedule(run.now() + WEEK, Phase.STATISTICS, weekEnds, week + 1);
    }

    private void noteError(int m, StockPlan rule) {
        long demanded = stock.demanded(rule.site(), rule.item());
        double expected = rule.outlook().units(rule.item(), run.now() - WEEK, run.now());
        double error = demanded - demandedBefore[m] - expected;
        demandedBefore[m] = demanded;
        if (expected > 0) {
            errorCount[m]++;
            errorSum[m] += error * error / expected;
        }
    }
}
