package groundwork.chain.returns;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Disposed;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.DispositionPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ReturnSorting;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.StationPlan;
import groundwork.chain.transport.Freight;
import groundwork.observation.ReturnsListener;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.List;

/** Where returns come: parcels are booked in, looked at and graded, each step where somebody does it; then it is decided line by line. */
final class ReturnsCenter implements OrderReceiver {

    private static final List<Work.Step> STEPS = List.of(Work.Step.CHECK_IN, Work.Step.INSPECT, Work.Step.GRADE);

    private final Run run;
    private final ReturnsListener listener;
    private final Orders orders;
    private final Lines lines;
    private final Goods goods;
    private final ReturnSorting sorting;
    private final ReturnedLines returned;
    private final boolean refined;
    private final SitePlan site;
    private final OrderReceiver graded;
    private final Disposed disposed;
    private final Disposal disposal;
    private final List<Workstation> steps = new ArrayList<>();
    private long unitsWaiting;

    /** The returns of a site; an order whose return has been graded is handed on. */
    ReturnsCenter(
            Run run,
            SitePlan site,
            Ledger ledger,
            Freight freight,
            ReturnedLines returned,
            Disposed disposed,
            OrderReceiver graded) {
        this.run = run;
        listener = run.listener().returns();
        this.site = site;
        this.returned = returned;
        this.graded = graded;
        this.disposed = disposed;
        orders = run.orders();
        lines = run.lines();
        goods = run.plan().goods();
        sorting = run.plan().returnSorting();
        refined = run.plan().returnChances().refined();
        for (Work.Step step : STEPS) {
            run.plan()
                    .station(site.number(), step)
                    .ifPresent(plan -> steps.add(new Workstation(run, plan, ledger, new Parcels(steps.size(), plan))));
        }
        disposal = new Disposal(run, site, ledger, freight);
    }

    private final class Parcels implements Workstation.Tasks {
        private final int position;
        private final boolean byUnit;

        Parcels(int position, StationPlan plan) {
            this.position = position;
            byUnit = plan.unit() == Work.WorkUnit.UNITS;
        }

        @Override
        public double work(int order) {
            return byUnit ? orders.returnedUnits(order) : 1;
        }

        @Override
        public long dueAt(int order) {
            return orders.readyAt(order);
        }

        @Override
        public void done(int order) {
            goTo(position + 1, order);
        }
    }

    @Override
    public void receive(int order) {
        unitsWaiting += orders.returnedUnits(order);
        goTo(0, order);
    }

    private void goTo(int step, int order) {
        if (step < steps.size()) {
            steps.get(step).arrive(order);
        } else {
            sort(order);
        }
    }

    private void sort(int order) {
        unitsWaiting -= orders.returnedUnits(order);
        int again = 0;
        int others = 0;
        for (int line = returned.first(order); line != Lines.NONE; line = returned.next(line)) {
            if (sort(order, line)) {
                again += lines.units(line);
            } else {
                others += lines.units(line);
            }
        }
        listener.returnGraded(run.now(), site.number(), again, others, orders.readyAt(order));
        if (returned.isUndelivered(order)) {
            listener.undeliveredGraded(run.now(), site.number(), again, others, orders.readyAt(order));
        }
        graded.receive(order);
    }

    /** Whether the goods of a line will be sold again. */
    private boolean sort(int order, int line) {
        int item = lines.item(line);
        int reason = returned.reason(order, line);
        int grade = sorting.grade(item, reason, returned.grade(line));
        boolean good = lines.good(line) && disposal.reachesShelf();
        DispositionPlan plan = sorting.of(item, reason, grade, returned.grade(line), good, orders.readyAt(order));
        if (refined) {
            tell(line, item, grade, plan);
        }
        boolean again = disposal.dispose(line, grade, plan);
        disposed.disposed(order, line, plan);
        return again;
    }

    private void tell(int line, int item, int grade, DispositionPlan plan) {
        long value = goods.valueMicros(item) * lines.units(line);
        listener.returnSorted(
                run.now(),
                item,
                grade,
                plan.kind().ordinal(),
                lines.units(line),
                value,
                value - plan.lostMicros(goods, item, lines.units(line)),
                plan.costMicros() * lines.units(line));
    }

    /** Units that are tried to be mended, where that may fail. */
    long unitsTried() {
        return disposal.unitsTried();
    }

    /** Units that have come and are not graded yet. */
    long unitsWaiting() {
        return unitsWaiting;
    }
}
