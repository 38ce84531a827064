package groundwork.chain.returns;

import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ReturnEmissions;
import groundwork.chain.plan.ReturnPlan;
import groundwork.observation.TariffListener;

/** Tells what returns weigh, cost and emit on their ways from customers, as parcels arrive and loads leave. */
final class ReverseLanes {

    private final Run run;
    private final TariffListener listener;
    private final ReturnedLines returned;
    private final ReturnEmissions emissions;

    ReverseLanes(Run run, ReturnedLines returned) {
        this.run = run;
        this.returned = returned;
        listener = run.listener().tariffs();
        emissions = run.plan().returnEmissions();
    }

    /** A return parcel has arrived. */
    void arrived(int order, ReturnPlan way) {
        double kilograms = 0;
        Lines lines = run.lines();
        for (int line = returned.first(order); line != Lines.NONE; line = returned.next(line)) {
            kilograms += lines.units(line) * run.plan().goods().kilograms(lines.item(line));
        }
        boolean emitting = emissions.reported();
        listener.returnMoved(
                run.now(),
                way.row(),
                run.orders().returnedUnits(order),
                kilograms,
                way.labelCostMicros() + way.boxCostMicros(),
                emitting ? emissions.ofParcel(way.number(), kilograms) : 0,
                emitting ? emissions.kilometres(way.number()) * kilograms / 1_000 : 0);
    }

    /** A load of return parcels has left. */
    void loadLeft(ReturnPlan way) {
        listener.returnLoadMoved(
                run.now(), way.row(), way.loadCostMicros(), emissions.reported() ? emissions.ofLoad(way.number()) : 0);
    }
}
