package groundwork.chain.customs;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ExportPlan;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ExportListener;

/** Goods that will leave a country by a lane and wait until they are declared: each by itself, or all since the last time. */
final class ExportQueue {

    private static final int NONE = Lots.NONE;

    private final Run run;
    private final ExportListener listener;
    private final ExportPlan plan;
    private final LanePlan lane;
    private final int position;
    private final ExportOffice office;
    private final EventHandler declaration = this::declareAt;
    private int head = NONE;
    private int tail = NONE;
    private int parcels;
    private long units;
    private long firstCameAt;

    /**
     * The queue of a lane.
     *
     * @param position of the lane among those of the office
     */
    ExportQueue(Run run, ExportPlan plan, int position, ExportOffice office) {
        this.run = run;
        listener = run.listener().exports();
        this.plan = plan;
        this.position = position;
        this.office = office;
        lane = run.plan().lanes().get(plan.lane());
        if (plan.times().length > 0) {
            run.executive().schedule(plan.times()[0], Phase.REVIEW, declaration, 0);
        }
    }

    /** Takes over lots that come to the lane. */
    LotReceiver lots() {
        return lot -> {
            run.lots().ready(lot, run.now());
            run.lots().link(lot, NONE);
            if (head != NONE) {
                run.lots().link(tail, lot);
            }
            came(lot, run.lots().units(lot), 0);
        };
    }

    /** Takes over parcels that come to the lane. */
    OrderReceiver parcels() {
        return order -> {
            run.orders().ready(order, run.now());
            run.orders().link(order, NONE);
            if (head != NONE) {
                run.orders().link(tail, order);
            }
            came(order, run.orders().unitCount(order), run.cartons().parcels(order));
        };
    }

    private void came(int goods, int ofUnits, int ofParcels) {
        listener.exportAwaited(run.now(), plan.number(), ofUnits);
        if (head == NONE) {
            head = goods;
            firstCameAt = run.now();
        }
        tail = goods;
        parcels += ofParcels;
        units += ofUnits;
        if (plan.each()) {
            declare();
        }
    }

    private void declareAt(int number) {
        if (head != NONE) {
            declare();
        }
        if (number + 1 < plan.times().length) {
            run.executive().schedule(plan.times()[number + 1], Phase.REVIEW, declaration, number + 1);
        }
    }

    private void declare() {
        int load = lane.to() < 0
                ? run.loads().addParcels(head, parcels, units, lane.mode(), lane.number())
                : run.loads().add(head, units, lane.mode());
        run.loads().typed(load, position);
        long cameAt = firstCameAt;
        head = NONE;
        parcels = 0;
        units = 0;
        office.take(load, cameAt);
    }

    /** Units that wait to be declared. */
    long units() {
        return units;
    }
}
