package groundwork.chain.upkeep;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.ShelfPlan.Charge;
import groundwork.observation.ShelfListener;
import groundwork.scenario.AgeClass;
import groundwork.scenario.StorageFee;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** What sellers pay each day for the room of their goods, by age and month. An income: the ledger gets negative amounts. */
final class StorageFees {

    private static final AgeClass[] CLASSES = AgeClass.values();

    private final Run run;
    private final ShelfListener listener;
    private final Ledger ledger;
    private final ShelfPlan plan;
    private final boolean any;
    private final long[][] fromAge;
    private final long[][] rates;
    private final double[][] metreDays;
    private final double[][] amounts;

    StorageFees(Run run, Ledger ledger) {
        this.run = run;
        listener = run.listener().shelf();
        this.ledger = ledger;
        plan = run.plan().shelves();
        any = !plan.rules().fees().isEmpty();
        int sellers = any ? plan.groups().sellers().size() : 0;
        fromAge = new long[sellers][];
        rates = new long[sellers][];
        metreDays = new double[sellers][CLASSES.length];
        amounts = new double[sellers][CLASSES.length];
    }

    /** Looks up what is due this month. */
    void beginDay() {
        ZoneId zone = run.plan().scenario().horizon().zone();
        int month = any
                ? run.plan()
                        .scenario()
                        .horizon()
                        .instant(run.now())
                        .atZone(zone)
                        .getMonthValue()
                : 0;
        for (int seller = 0; seller < rates.length; seller++) {
            List<StorageFee> due = plan.feesOfSeller(seller).stream()
                    .filter(fee -> fee.months().isEmpty() || fee.months().contains(month))
                    .toList();
            fromAge[seller] = due.stream().mapToLong(StorageFee::fromAgeMicros).toArray();
            rates[seller] =
                    due.stream().mapToLong(StorageFee::perCubicMetreDayMicros).toArray();
        }
    }

    /** A seller has goods of an age on a shelf today. */
    void owe(int seller, long age, int ageClass, double cubicMetres) {
        if (!any) {
            return;
        }
        long rate = 0;
        for (int f = 0; f < rates[seller].length; f++) {
            if (age >= fromAge[seller][f]) {
                rate += rates[seller][f];
            }
        }
        if (rate > 0) {
            metreDays[seller][ageClass] += cubicMetres;
            amounts[seller][ageClass] += cubicMetres * rate;
        }
    }

    /** Charges what is owed for a site today. */
    void charge(int site) {
        int account = plan.account(Charge.FEE, site);
        for (int seller = 0; seller < rates.length; seller++) {
            for (int c = 0; c < CLASSES.length; c++) {
                if (amounts[seller][c] > 0) {
                    long amount = StrictMath.round(amounts[seller][c]);
                    ledger.post(account, metreDays[seller][c], -amount);
                    listener.feeCharged(run.now(), seller, CLASSES[c], metreDays[seller][c], amount);
                }
            }
            Arrays.fill(amounts[seller], 0);
            Arrays.fill(metreDays[seller], 0);
        }
    }
}
