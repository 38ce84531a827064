package groundwork.chain.transport;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LoadingPlan;
import groundwork.chain.plan.LoadingPlan.Kind;
import groundwork.scenario.FreightTerms;
import java.util.Arrays;

/**
 * Finds the cheapest mix of containers into which lots go, first fit in their order; of mixes that cost the same, that of fewer
 * containers, with the larger ones first. Where the lane offers it, what finds no place in them shares containers with the freight of
 * others, by the cubic metre or tonne (LCL).
 *
 * <p>All mixes are tried that may cost less than the best so far and have enough volume, payload and pallets in all. What is left over
 * costs at least what the cheapest volume and payload of the other kinds do: mixes that would come to more are passed over unseen.
 * Loads of a dozen containers are searched completely; of larger ones a thousand mixes, those with most of the largest kind first.
 */
final class ContainerMix {

    /** Mixes that are packed to see whether all goes in; large loads have more that may be cheaper. */
    private static final int MOST_TRIES = 1_000;

    /** A billionth, for what rounding does to sums. */
    private static final double SLACK = 1 + 1e-9;

    private final Goods goods;
    private final Lots lots;
    private final LoadingPlan plan;
    private final Stowage trial;
    private final int[] counts;
    private final int[] best;

    /** By kind: containers that take all lots. */
    private final int[] alone;

    private int tries;

    /** Price of a cubic metre that shares a container, or {@link FreightTerms#NO_LCL}. */
    private final long sharedMicros;

    /** By kind: least cost of a cubic metre and of a kilogram in it, the kinds behind it, and what is shared. */
    private final double[] leastPerMetre;

    private final double[] leastPerKilogram;
    private int firstLot;
    private int most;
    private double bestCost;
    private int bestCount;

    /** What the goods take together. */
    private double kilograms;

    private double cubicMetres;
    private double pallets;

    ContainerMix(Run run, LoadingPlan plan, long sharedMicros) {
        this.sharedMicros = sharedMicros;
        this.plan = plan;
        goods = run.plan().goods();
        lots = run.lots();
        trial = new Stowage(goods, plan);
        counts = new int[plan.kinds().size()];
        best = new int[counts.length];
        alone = new int[counts.length];
        leastPerMetre = new double[counts.length + 1];
        leastPerKilogram = new double[counts.length + 1];
        boolean shares = sharedMicros != FreightTerms.NO_LCL;
        leastPerMetre[counts.length] = shares ? sharedMicros : Double.POSITIVE_INFINITY;
        leastPerKilogram[counts.length] = shares ? sharedMicros / 1e3 : Double.POSITIVE_INFINITY;
        for (int k = counts.length - 1; k >= 0; k--) {
            Kind kind = plan.kinds().get(k);
            leastPerMetre[k] = Math.min(
                    leastPerMetre[k + 1], kind.costMicros() / kind.room().cubicMetres());
            leastPerKilogram[k] = Math.min(
                    leastPerKilogram[k + 1], kind.costMicros() / kind.room().kilograms());
        }
    }

    /**
     * Sets up empty containers of the cheapest mix for lots that go into {@code given}, which is one that takes them all.
     *
     * @param atMost containers of its own
     */
    void choose(int first, int atMost, Stowage given, Stowage chosen) {
        firstLot = first;
        measure();
        bestCost = 0;
        Arrays.fill(best, 0);
        for (int c = 0; c < given.containers(); c++) {
            if (given.units(c) > 0) {
                best[plan.kinds().indexOf(given.kind(c))]++;
                bestCost += given.kind(c).costMicros();
            }
        }
        bestCount = given.used();
        most = Math.min(atMost, needed(atMost));
        tries = 0;
        search(0, 0, 0, 0, 0, 0);
        set(chosen, best);
    }

    private void set(Stowage stowage, int[] of) {
        stowage.clear();
        for (int k = 0; k < of.length; k++) {
            stowage.add(k, of[k]);
        }
        if (sharedMicros != FreightTerms.NO_LCL) {
            stowage.add(Stowage.SHARED, 1);
        }
    }

    /** More containers are never needed: those of the mix so far, or of any kind alone, which is a mix as well. */
    private int needed(int atMost) {
        int needed = bestCount;
        for (int k = 0; k < best.length; k++) {
            alone[k] = alone(k);
            needed = Math.max(needed, alone[k]);
            double cost = (double) alone[k] * plan.kinds().get(k).costMicros();
            if (alone[k] > 0 && isBetter(cost, alone[k]) && alone[k] <= atMost) {
                bestCost = cost;
                bestCount = alone[k];
                Arrays.fill(best, 0);
                best[k] = alone[k];
            }
        }
        for (int k = 0; k < best.length; k++) {
            alone[k] = alone[k] == 0 ? needed : alone[k];
        }
        return needed;
    }

    /** Containers of one kind that take all lots; 0 if a piece goes into none of them. */
    private int alone(int kind) {
        trial.clear();
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            int rest = lots.units(lot) - trial.stow(lots.item(lot), lots.units(lot), Stowage.Packer.NONE);
            while (rest > 0) {
                trial.add(kind, 1);
                int more = trial.stow(lots.item(lot), rest, Stowage.Packer.NONE);
                if (more == 0) {
                    return 0;
                }
                rest -= more;
            }
        }
        return trial.containers();
    }

    private void measure() {
        kilograms = 0;
        cubicMetres = 0;
        pallets = 0;
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            int item = lots.item(lot);
            int size = plan.unitsPerPiece(goods, item);
            int pieces = (lots.units(lot) + size - 1) / size;
            kilograms += lots.units(lot) * goods.kilograms(item);
            cubicMetres += (double) pieces * size * goods.cubicMetres(item);
            pallets += plan.pallets(goods, item, pieces);
        }
    }

    private void search(int kind, int count, double cost, double ofKilograms, double ofMetres, double ofPallets) {
        if (!isBetter(cost + rest(kind, ofKilograms, ofMetres), count)) {
            return;
        }
        if (kind == counts.length) {
            if (sharedMicros != FreightTerms.NO_LCL || ofPallets * SLACK >= pallets) {
                consider(cost, count);
            }
            return;
        }
        Kind of = plan.kinds().get(kind);
        FreightPlan.Container room = of.room();
        for (int n = Math.min(most - count, alone[kind]); n >= 0 && tries < MOST_TRIES; n--) {
            counts[kind] = n;
            search(
                    kind + 1,
                    count + n,
                    cost + (double) n * of.costMicros(),
                    ofKilograms + n * room.kilograms(),
                    ofMetres + n * room.cubicMetres(),
                    n == 0 ? ofPallets : ofPallets + n * room.pallets());
        }
        counts[kind] = 0;
    }

    /** What goods that find no room in the kinds so far cost at least in the others. */
    private double rest(int kind, double ofKilograms, double ofMetres) {
        double metres = cubicMetres - ofMetres * SLACK;
        double weight = kilograms - ofKilograms * SLACK;
        return Math.max(
                metres > 0 ? metres * leastPerMetre[kind] : 0, weight > 0 ? weight * leastPerKilogram[kind] : 0);
    }

    /** What is paid for goods that share containers; nothing where there is no sharing. */
    private double shared(double ofMetres, double ofKilograms) {
        return sharedMicros == FreightTerms.NO_LCL
                ? 0
                : Math.max(0, Stowage.freightTonnes(ofMetres, ofKilograms)) * sharedMicros;
    }

    private void consider(double cost, int count) {
        tries++;
        double all = cost + pack();
        if (isBetter(all, count)) {
            bestCost = all;
            bestCount = count;
            System.arraycopy(counts, 0, best, 0, best.length);
        }
    }

    private boolean isBetter(double cost, int count) {
        return cost < bestCost || (cost == bestCost && count < bestCount);
    }

    /** What the goods that find no place in the mix cost; without end where there is no sharing. */
    private double pack() {
        set(trial, counts);
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            if (trial.stow(lots.item(lot), lots.units(lot), Stowage.Packer.NONE) < lots.units(lot)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        int last = trial.containers() - 1;
        return sharedMicros == FreightTerms.NO_LCL ? 0 : shared(trial.cubicMetres(last), trial.kilograms(last));
    }
}
