package groundwork.chain.plan;

import groundwork.scenario.FreightRate;
import java.util.Comparator;
import java.util.List;

/**
 * The prices of one basis of a freight card while none of its rows begins or ends: by contract tier and by break.
 *
 * @param fromMicros counts from this instant
 * @param toMicros and before this one
 * @param tiers where tiers begin, ascending; the first counts from nothing on
 * @param breaks where breaks begin, ascending; less than the first is charged as the first
 * @param priceMicros of a unit, by tier and break
 */
@SuppressWarnings("ArrayRecordComponent") // read-only prices, shared by all replications
record RateSheet(long fromMicros, long toMicros, double[] tiers, double[] breaks, long[][] priceMicros) {

    static RateSheet of(long fromMicros, long toMicros, List<FreightRate> rows) {
        double[] tiers = rows.stream()
                .mapToDouble(FreightRate::fromContract)
                .sorted()
                .distinct()
                .toArray();
        double[] breaks = rows.stream()
                .mapToDouble(FreightRate::fromQuantity)
                .sorted()
                .distinct()
                .toArray();
        long[][] prices = new long[tiers.length][breaks.length];
        for (int t = 0; t < tiers.length; t++) {
            for (int b = 0; b < breaks.length; b++) {
                prices[t][b] = price(rows, tiers[t], breaks[b]);
            }
        }
        return new RateSheet(fromMicros, toMicros, tiers, breaks, prices);
    }

    /** The price of the latest break, and of the latest tier that has it, at or below these. */
    private static long price(List<FreightRate> rows, double tier, double atBreak) {
        FreightRate best = null;
        for (FreightRate row : rows) {
            boolean holds = row.fromContract() <= tier && row.fromQuantity() <= atBreak;
            if (holds
                    && (best == null
                            || row.fromContract() > best.fromContract()
                            || (row.fromContract() == best.fromContract()
                                    && row.fromQuantity() > best.fromQuantity()))) {
                best = row;
            }
        }
        // Where a tier begins with a larger break than the sheet, its first price holds below it, too.
        return best != null
                ? best.priceMicros()
                : rows.stream()
                        .min(Comparator.comparingDouble(FreightRate::fromContract)
                                .thenComparingDouble(FreightRate::fromQuantity))
                        .orElseThrow()
                        .priceMicros();
    }

    boolean holdsAt(long now) {
        return now >= fromMicros && now < toMicros;
    }

    /**
     * What a quantity costs after so much was moved in the contract period; the part of it that is beyond a tier is charged by the
     * next.
     *
     * @param deficit whether the next break is charged, with its least quantity, where that is cheaper
     */
    long charge(double quantity, double moved, boolean deficit) {
        int own = 0;
        while (own < breaks.length - 1 && quantity * (1 + 1e-9) >= breaks[own + 1]) {
            own++;
        }
        double best = cost(Math.max(quantity, breaks[own]), moved, own);
        for (int b = own + 1; deficit && b < breaks.length; b++) {
            best = Math.min(best, cost(breaks[b], moved, b));
        }
        return StrictMath.round(best);
    }

    private double cost(double quantity, double moved, int atBreak) {
        double cost = 0;
        for (int t = 0; t < tiers.length; t++) {
            double begins = t == 0 ? 0 : tiers[t];
            double ends = t == tiers.length - 1 ? Double.POSITIVE_INFINITY : tiers[t + 1];
            double inTier = Math.min(moved + quantity, ends) - Math.max(moved, begins);
            if (inTier > 0) {
                cost += inTier * priceMicros[t][atBreak];
            }
        }
        return cost;
    }
}
