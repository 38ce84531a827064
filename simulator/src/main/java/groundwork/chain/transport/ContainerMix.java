package groundwork.chain.transport;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.FreightPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LoadingPlan;
import groundwork.chain.plan.LoadingPlan.Kind;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.FreightTerms.Loading;
import java.util.Arrays;

/**
 * Finds the cheapest mix of containers into which lots go, first fit in their order; of mixes that cost the same, that of fewer
 * containers, with the larger ones first. Where the lane offers it, what finds no place in them shares containers with the freight of
 * others, by the cubic metre (LCL).
 *
 * <p>All mixes are tried that may cost less than the best so far and have enough volume, payload and pallets in all.
 */
final class ContainerMix {

    private final Goods goods;
    private final Lots lots;
    private final LoadingPlan plan;
    private final Stowage trial;
    private final int[] counts;
    private final int[] best;

    /** Price of a cubic metre that shares a container, or {@link FreightTerms#NO_LCL}. */
    private final long sharedMicros;

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
    }

    /** Sets up empty containers of the cheapest mix for lots that go into {@code given}, which is one that takes them all. */
    void choose(int first, Stowage given, Stowage chosen) {
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
        most = Math.min(plan.most(), needed());
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

    /** Containers of any kind are enough at this number: as many as there are in the mix so far, or of the smallest kind alone. */
    private int needed() {
        int most = bestCount;
        for (int k = 0; k < best.length; k++) {
            most = Math.max(most, alone(k));
        }
        return most;
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
            kilograms += lots.units(lot) * goods.kilograms(item);
            cubicMetres += lots.units(lot) * goods.cubicMetres(item);
            pallets += plan.pieces() == Loading.PALLETS
                    ? (double) lots.units(lot) / plan.unitsPerPiece(goods, item)
                    : goods.pallets(item, lots.units(lot));
        }
    }

    private void search(int kind, int count, double cost, double ofKilograms, double ofMetres, double ofPallets) {
        if (kind == counts.length) {
            consider(cost + shared(ofMetres), cost, count);
            return;
        }
        Kind of = plan.kinds().get(kind);
        FreightPlan.Container room = of.room();
        for (int n = 0; count + n <= most && cost + (double) n * of.costMicros() <= bestCost; n++) {
            counts[kind] = n;
            double metres = ofMetres + n * room.cubicMetres();
            double weight = ofKilograms + n * room.kilograms();
            double floor = n == 0 ? ofPallets : ofPallets + n * room.pallets();
            if (kind + 1 < counts.length || sharedMicros != FreightTerms.NO_LCL || isEnough(weight, metres, floor)) {
                search(kind + 1, count + n, cost + (double) n * of.costMicros(), weight, metres, floor);
            }
        }
        counts[kind] = 0;
    }

    /** At least so much is paid for what finds no volume. */
    private double shared(double ofMetres) {
        return sharedMicros == FreightTerms.NO_LCL ? 0 : Math.max(0, cubicMetres - ofMetres) * sharedMicros;
    }

    private void consider(double atLeast, double cost, int count) {
        if (!isBetter(atLeast, count)) {
            return;
        }
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

    private boolean isEnough(double weight, double metres, double floor) {
        double slack = 1 + 1e-9;
        return weight * slack >= kilograms && metres * slack >= cubicMetres && floor * slack >= pallets;
    }

    /** What the goods that find no place in the mix cost; without end where there is no sharing. */
    private double pack() {
        set(trial, counts);
        for (int lot = firstLot; lot != Lots.NONE; lot = lots.next(lot)) {
            if (trial.stow(lots.item(lot), lots.units(lot), Stowage.Packer.NONE) < lots.units(lot)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sharedMicros == FreightTerms.NO_LCL ? 0 : trial.cubicMetres(trial.containers() - 1) * sharedMicros;
    }
}
