package groundwork.chain.cost;

import groundwork.chain.entity.ContractTiers;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ParcelContractPlan;
import groundwork.chain.plan.ParcelContractPlan.Period;
import groundwork.chain.plan.ParcelRoute;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.TariffListener;
import groundwork.scenario.ParcelContract;
import java.util.Arrays;

/**
 * What was moved in the period under one contract on parcels, and what each of its tiers would have charged for it.
 *
 * <p>Where a tier holds for all parcels of a period, those before it are credited when it is reached: what they were charged less what the
 * tier charges. What is missing of a commitment is charged when the period ends, or the run, to the lanes by their parcels.
 */
final class ContractAccount {

    private final Run run;
    private final Ledger ledger;
    private final TariffListener listener;
    private final ContractTiers tiers;
    private final ParcelContractPlan plan;
    private final boolean crediting;
    private final EventHandler periodEnd = this::endOfPeriod;

    /** Parcels of the period by lane of the contract. */
    private final long[] parcels;

    /** By lane of the contract and tier: what the tier charges for the parcels of the period, millionths of the card's currency. */
    private final long[][] wouldBe;

    private int period;
    private int tier;

    /** Parcels, or millionths of the currency. */
    private long moved;

    /** Millionths of the scenario's currency, as the next two. */
    private long listed;

    private long charged;
    private long credited;

    ContractAccount(Run run, Ledger ledger, ParcelContractPlan plan) {
        this.run = run;
        this.ledger = ledger;
        this.plan = plan;
        listener = run.listener().tariffs();
        tiers = run.contractTiers();
        crediting = plan.terms().reach() == ParcelContract.Reach.ALL;
        parcels = new long[plan.lanes().size()];
        wouldBe = new long[parcels.length][plan.from().length];
        moved = plan.movedBefore();
        reach();
        run.executive().schedule(plan.periods().get(0).ends(), Phase.CAPACITY, periodEnd, 0);
    }

    /** Where a lane stands among those of the contract. */
    int place(int lane) {
        int place = 0;
        while (plan.lanes().get(place).lane() != lane) {
            place++;
        }
        return place;
    }

    /** A parcel leaves on a lane; it was charged by the tier that has been reached. */
    void add(int place, ParcelRoute route, double kilograms, double cubicMetres) {
        long ownPrice = route.listed(kilograms, cubicMetres);
        listed += plan.exchange().convert(ownPrice, run.now());
        charged += plan.exchange().convert(route.base(kilograms, cubicMetres, tier), run.now());
        parcels[place]++;
        for (int t = 0; crediting && t < wouldBe[place].length; t++) {
            wouldBe[place][t] += route.base(kilograms, cubicMetres, t);
        }
        moved += plan.countsSpend() ? ownPrice : 1;
        reach();
    }

    private void reach() {
        int before = tier;
        while (tier + 1 < plan.from().length && moved >= plan.from()[tier + 1]) {
            tier++;
        }
        tiers.reach(plan.cardNumber(), tier);
        if (crediting && tier > before) {
            credit(before);
        }
    }

    private void credit(int before) {
        for (int place = 0; place < parcels.length; place++) {
            long credit = wouldBe[place][before] - wouldBe[place][tier];
            int lane = plan.lanes().get(place).lane();
            if (credit != 0) {
                long own = plan.exchange().convert(credit, run.now());
                charged -= own;
                credited += own;
                ledger.post(run.plan().lanes().get(lane).parcelAccount(), 0, -own);
            }
        }
    }

    private void endOfPeriod(int number) {
        settle(run.now() - 1);
        period = number + 1;
        moved = 0;
        listed = 0;
        charged = 0;
        credited = 0;
        tier = 0;
        Arrays.fill(parcels, 0);
        for (long[] ofLane : wouldBe) {
            Arrays.fill(ofLane, 0);
        }
        reach();
        if (period < plan.periods().size()) {
            run.executive().schedule(plan.periods().get(period).ends(), Phase.CAPACITY, periodEnd, period);
        }
    }

    /** The run ends within a period. */
    void close() {
        if (period < plan.periods().size()) {
            settle(run.end() - 1);
        }
    }

    private void settle(long at) {
        Period of = plan.periods().get(period);
        double committed = plan.committed() * plan.part(of, run.end());
        double missing = Math.max(0, committed - moved);
        long owed = plan.exchange().convert(StrictMath.round(plan.owed(missing)), at);
        if (owed > 0) {
            share(owed, missing, at);
        }
        double unit = plan.countsSpend() ? 1e6 : 1;
        listener.contractSettled(
                at, plan.number(), moved / unit, tier, listed, charged, credited, committed / unit, owed);
    }

    /** Lanes pay by their parcels, or alike where there was none; the last pays what rounding leaves. */
    private void share(long owed, double missing, long at) {
        long all = Arrays.stream(parcels).sum();
        long left = owed;
        double unit = plan.countsSpend() ? 1e6 : 1;
        for (int place = 0; place < parcels.length; place++) {
            double part = all == 0 ? 1.0 / parcels.length : (double) parcels[place] / all;
            long own = place == parcels.length - 1 ? left : StrictMath.round(owed * part);
            left -= own;
            ledger.postAt(at, plan.lanes().get(place).shortfallAccount(), missing * part / unit, own);
        }
    }
}
