package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.SitePlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ItemGroups;
import groundwork.observation.ShelfListener;
import groundwork.scenario.AgeClass;
import groundwork.scenario.Horizon;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Looks at all shelves at the beginning of each day: how old the goods are, whether there are too many, and what their sellers pay for
 * the room of the day.
 */
final class Census {

    private static final AgeClass[] CLASSES = AgeClass.values();

    private final Run run;
    private final ShelfListener listener;
    private final Stock stock;
    private final ShelfPlan plan;
    private final ItemGroups groups;
    private final Goods goods;
    private final Cohorts cohorts;
    private final SalesPace pace;
    private final StorageFees fees;
    private final long[][] units;
    private final double[][] unitDays;
    private final double[][] cubicMetres;
    private final long[] over;
    private final Horizon horizon;
    private LocalDate today;
    private final EventHandler day = this::day;

    /**
     * The census of a run.
     *
     * @param cohorts null if age does not matter
     * @param pace null if overstock does not matter
     */
    Census(Run run, Stock stock, Cohorts cohorts, SalesPace pace, StorageFees fees) {
        this.run = run;
        listener = run.listener().shelf();
        this.stock = stock;
        this.cohorts = cohorts;
        this.pace = pace;
        this.fees = fees;
        plan = run.plan().shelves();
        groups = plan.groups();
        goods = run.plan().goods();
        int count = groups.groups().size();
        units = new long[count][CLASSES.length];
        unitDays = new double[count][CLASSES.length];
        cubicMetres = new double[count][CLASSES.length];
        over = new long[count];
        horizon = run.plan().scenario().horizon();
        LocalDate origin = horizon.origin().atZone(horizon.zone()).toLocalDate();
        today = horizon.micros(origin.atStartOfDay(horizon.zone()).toInstant()) < 0 ? origin.plusDays(1) : origin;
        schedule();
    }

    /** At the local beginning of the day, so that each day has one census, however long it is. */
    private void schedule() {
        long midnight = horizon.micros(today.atStartOfDay(horizon.zone()).toInstant());
        run.executive().schedule(midnight, Phase.CAPACITY, day, 0);
        today = today.plusDays(1);
    }

    private void day(int ignored) {
        listener.censusTaken(run.now());
        fees.beginDay();
        for (SitePlan site : run.plan().sites()) {
            count(site.number());
            tell(site.number());
        }
        schedule();
    }

    private void count(int site) {
        for (int item = 0; item < goods.count(); item++) {
            int onHand = stock.onHand(site, item);
            if (onHand == 0) {
                continue;
            }
            if (cohorts != null) {
                byAge(site, item);
            }
            if (pace != null) {
                double cover = pace.in(site, item, plan.rules().overstockCoverMicros());
                over[groups.group(item)] += Math.max(0, onHand - (long) StrictMath.ceil(cover));
            }
        }
    }

    private void byAge(int site, int item) {
        int group = groups.group(item);
        for (int c = cohorts.first(site, item); c != Cohorts.NONE; c = cohorts.next(c)) {
            long age = run.now() - cohorts.receivedAt(c);
            int ageClass = AgeClass.of(age).ordinal();
            double volume = cohorts.units(c) * goods.cubicMetres(item);
            units[group][ageClass] += cohorts.units(c);
            unitDays[group][ageClass] += (double) cohorts.units(c) * age / Horizon.DAY;
            cubicMetres[group][ageClass] += volume;
            fees.owe(groups.sellerOfGroup(group), age, ageClass, volume);
        }
    }

    private void tell(int site) {
        for (int group = 0; group < units.length; group++) {
            for (int c = 0; c < CLASSES.length; c++) {
                if (units[group][c] > 0) {
                    listener.stockAged(
                            run.now(),
                            site,
                            group,
                            CLASSES[c],
                            units[group][c],
                            cubicMetres[group][c],
                            unitDays[group][c]);
                }
            }
            if (over[group] > 0) {
                listener.overstocked(run.now(), site, group, over[group]);
            }
            Arrays.fill(units[group], 0);
            Arrays.fill(unitDays[group], 0);
            Arrays.fill(cubicMetres[group], 0);
        }
        Arrays.fill(over, 0);
        fees.charge(site);
    }
}
