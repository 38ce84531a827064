package groundwork.chain.cost;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.SitePlan;
import groundwork.engine.EventHandler;
import groundwork.scenario.Horizon;

/**
 * What a site costs by the day: its fixed cost, and storage by the volume that was really there.
 *
 * <p>Days begin with the measured period, so that none lies across its start.
 */
public final class DailyCharges {

    private final Run run;
    private final Ledger ledger;
    private final Stock stock;

    /** Sites with a fixed cost a day. */
    private final SitePlan[] fixed;

    /** Sites that are charged for storage. */
    private final SitePlan[] stores;

    private final EventHandler day = this::day;
    private long since;

    /** Charges for all sites of a run. */
    public DailyCharges(Run run, Ledger ledger, Stock stock) {
        this.run = run;
        this.ledger = ledger;
        this.stock = stock;
        fixed = run.plan().sites().stream()
                .filter(site -> site.fixedAccount() != Accounts.NONE)
                .toArray(SitePlan[]::new);
        stores = run.plan().sites().stream().filter(SitePlan::chargesStorage).toArray(SitePlan[]::new);
        if (fixed.length + stores.length == 0) {
            return;
        }
        long first = run.plan().scenario().horizon().warmUpMicros() % Horizon.DAY;
        run.executive().schedule(first, Phase.STATISTICS, day, 0);
    }

    private void day(int ignored) {
        long now = run.now();
        chargeStorage(now);
        double days = (double) Math.min(Horizon.DAY, run.end() - now) / Horizon.DAY;
        for (SitePlan site : fixed) {
            ledger.charge(site.fixedAccount(), days, site.fixedPerDayMicros());
        }
        run.executive().schedule(now + Horizon.DAY, Phase.STATISTICS, day, 0);
    }

    /** Charges the storage of the last part of a day at the end of the horizon. */
    public void close() {
        chargeStorage(run.end());
    }

    private void chargeStorage(long now) {
        if (now > since) {
            for (SitePlan site : stores) {
                double volumeDays = stock.takeCubicMetreMicros(site.number(), now) / Horizon.DAY;
                long amount = StrictMath.round(volumeDays * site.storagePerCubicMetreDayMicros());
                // Stamped just before now: it belongs to the time up to here.
                ledger.postAt(now - 1, site.storageAccount(), volumeDays, amount);
            }
            since = now;
        }
    }
}
