package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.DispositionPlan;
import groundwork.chain.plan.ReturnSorting;
import groundwork.chain.plan.SitePlan;
import groundwork.observation.ReturnsListener;
import groundwork.random.Stream;
import groundwork.scenario.Work;
import java.util.Arrays;

/**
 * The bench of a site, where returned goods are mended: units on which a try fails join the queue again, as in a network with feedback,
 * until they are mended or given up.
 *
 * <p>Lots are worked on whole; each of their units succeeds by itself.
 */
final class Bench {

    /** What becomes of lots that leave the bench. */
    interface Beyond {

        /** They are mended. */
        void mended(int lot);

        /**
         * They are given up.
         *
         * @param grade number of the grade in which they came, or -1
         * @param tried what was to be done with them
         * @param quantile uniform on (0, 1), for what is decided by shares
         */
        void givenUp(int lot, int grade, DispositionPlan tried, double quantile);
    }

    private final Run run;
    private final ReturnsListener listener;
    private final Lots lots;
    private final int site;
    private final ReturnSorting sorting;
    private final Ledger ledger;
    private final Beyond beyond;

    /** Null where nobody does it: then it takes no time. */
    private final Workstation people;

    /** Null where mending never fails, and then nothing is kept of lots. */
    private final Stream luck;

    private DispositionPlan[] plans = {};
    private int[] grades = {};
    private int[] tries = {};
    private long unitsTried;

    Bench(Run run, SitePlan site, Ledger ledger, Beyond beyond) {
        this.run = run;
        listener = run.listener().returns();
        lots = run.lots();
        this.site = site.number();
        this.ledger = ledger;
        this.beyond = beyond;
        sorting = run.plan().returnSorting();
        people = run.plan()
                .station(site.number(), Work.Step.REFURBISH)
                .map(plan -> new Workstation(run, plan, ledger, new Tries()))
                .orElse(null);
        luck = sorting.mendingMayFail() ? run.streams().named("returns/mending/" + site.id()) : null;
    }

    private final class Tries implements Workstation.Tasks {

        @Override
        public double work(int lot) {
            return lots.units(lot);
        }

        @Override
        public long dueAt(int lot) {
            return lots.orderedAt(lot);
        }

        @Override
        public void done(int lot) {
            tried(lot);
        }
    }

    /** Takes over a lot that is to be mended. */
    void receive(int lot, int grade, DispositionPlan plan) {
        if (luck != null) {
            note(lot, grade, plan, 0);
            if (plan.mending().mayFail()) {
                unitsTried += lots.units(lot);
                listener.mendingBegun(run.now(), site, lots.units(lot));
            }
        }
        queue(lot);
    }

    private void note(int lot, int grade, DispositionPlan plan, int triesSoFar) {
        if (lot >= plans.length) {
            int capacity = Math.max(256, Integer.highestOneBit(lot) * 2);
            plans = Arrays.copyOf(plans, capacity);
            grades = Arrays.copyOf(grades, capacity);
            tries = Arrays.copyOf(tries, capacity);
        }
        plans[lot] = plan;
        grades[lot] = grade;
        tries[lot] = triesSoFar;
    }

    private void queue(int lot) {
        if (people == null) {
            tried(lot);
        } else {
            people.arrive(lot);
        }
    }

    private void tried(int lot) {
        if (luck == null || !plans[lot].mending().mayFail()) {
            beyond.mended(lot);
            return;
        }
        double success = plans[lot].mending().successShare();
        int units = lots.units(lot);
        int failed = 0;
        double rest = 0;
        for (int unit = 0; unit < units; unit++) {
            double u = luck.uniform();
            if (u >= success) {
                failed++;
                rest = (u - success) / (1 - success);
            }
        }
        tries[lot]++;
        unitsTried -= units - failed;
        listener.mendingTried(run.now(), site, units - failed, failed, tries[lot]);
        if (failed == 0) {
            beyond.mended(lot);
        } else if (failed == units) {
            tryAgain(lot, rest);
        } else {
            int part = lots.split(lot, failed);
            note(part, grades[lot], plans[lot], tries[lot]);
            beyond.mended(lot);
            tryAgain(part, rest);
        }
    }

    private void tryAgain(int lot, double quantile) {
        DispositionPlan plan = plans[lot];
        int units = lots.units(lot);
        if (tries[lot] < plan.mending().tries()) {
            ledger.charge(sorting.costAccount(site, plan), units, plan.costMicros());
            listener.mendingPaid(
                    run.now(), lots.orderedAt(lot), lots.item(lot), grades[lot], plan.costMicros() * units);
            queue(lot);
        } else {
            unitsTried -= units;
            beyond.givenUp(lot, grades[lot], plan, quantile);
        }
    }

    /** Units that wait for a try or are in one which may fail. */
    long unitsTried() {
        return unitsTried;
    }
}
