package groundwork.chain.fulfillment;

import groundwork.chain.cost.Ledger;
import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.StationPlan;
import groundwork.engine.EventHandler;
import groundwork.engine.ServiceStation;
import groundwork.observation.DisruptionListener;
import groundwork.random.Stream;
import groundwork.random.Variate;

/** A staffed step of work: its queue, its people by the shift plan, and their pay. */
public final class Workstation {

    /** The own time of a task that takes as long as the station says. */
    public static final double NO_TIME = -1;

    /** What a task at a station consists of, and where it goes when it is done. */
    public interface Tasks {

        /** Units of work of a task, in the unit of the station's rate. */
        double work(int task);

        /** Whether some tasks take longer than their units of work say. */
        default boolean hasExtraWork() {
            return false;
        }

        /** By how much a task takes longer, in microseconds. */
        default long extraMicros(int task) {
            return 0;
        }

        /** Whether some tasks have a time of their own, whatever the station's rate or time says. */
        default boolean hasOwnTime() {
            return false;
        }

        /** A task's own time in microseconds, or {@link #NO_TIME}. */
        default double ownMicros(int task) {
            return NO_TIME;
        }

        /** The rank of a task where the most urgent is served first; the smallest is the most urgent. */
        default int priority(int task) {
            return 0;
        }

        /** When a task is due, in microseconds, where the earliest due date is served first. */
        long dueAt(int task);

        /** A task is taken up. */
        default void started(int task) {}

        /** A task is done. */
        void done(int task);
    }

    private final Run run;
    private final DisruptionListener listener;
    private final StationPlan plan;
    private final Ledger ledger;
    private final Tasks tasks;
    private final ServiceStation station;
    private final EventHandler changeStaff = this::changeStaff;
    private final EventHandler pay = this::pay;
    private final EventHandler changeOpenness = this::changeOpenness;
    private final Openness open;
    private final Openness workUnderWay;
    private int onShift;
    private int keptAway;

    /** Opens a station in a run. */
    public Workstation(Run run, StationPlan plan, Ledger ledger, Tasks tasks) {
        this.run = run;
        listener = run.listener().disruptions();
        this.plan = plan;
        this.ledger = ledger;
        this.tasks = tasks;
        String name = run.plan().sites().get(plan.site()).id() + "/" + plan.stepName();
        Service service = new Service(plan, tasks, run.streams().named("work/" + name));
        open = run.closures().ofStation(plan.number());
        workUnderWay = run.closures().ofWorkUnderWay(plan.number());
        station = new ServiceStation(
                run.executive(),
                new ServiceStation.Design(
                        plan.number(),
                        Phase.COMPLETION,
                        plan.discipline(),
                        plan.room(),
                        plan.crew(),
                        workUnderWay.changes()),
                tasks.hasOwnTime() ? new OwnTimes(tasks, service) : service,
                run.listener().stations());
        if (plan.changeTimes().length > 0) {
            run.executive().schedule(plan.changeTimes()[0], Phase.CAPACITY, changeStaff, 0);
        }
        scheduleOpenness(-1);
        if (plan.payTimes().length > 0) {
            run.executive().schedule(plan.payTimes()[0], Phase.STATISTICS, pay, 0);
        }
    }

    private record Service(
            StationPlan plan, Tasks tasks, Variate time, double perUnitMicros, boolean extra, Stream stream)
            implements ServiceStation.Service {

        Service(StationPlan plan, Tasks tasks, Stream stream) {
            this(plan, tasks, plan.time().orElse(null), plan.perUnitMicros(), tasks.hasExtraWork(), stream);
        }

        @Override
        public long durationMicros(int task) {
            tasks.started(task);
            long micros = time == null ? (long) (tasks.work(task) * perUnitMicros) : (long) time.draw(stream);
            return extra ? micros + tasks.extraMicros(task) : micros;
        }

        @Override
        public void served(int task) {
            tasks.done(task);
        }
    }

    /** Tasks some of which bring their own time. */
    private record OwnTimes(Tasks tasks, Service otherwise) implements ServiceStation.Service {

        @Override
        public long durationMicros(int task) {
            double own = tasks.ownMicros(task);
            if (own == NO_TIME) {
                return otherwise.durationMicros(task);
            }
            tasks.started(task);
            return (long) own;
        }

        @Override
        public void served(int task) {
            tasks.done(task);
        }
    }

    /** The plan of the station. */
    public StationPlan plan() {
        return plan;
    }

    /**
     * A task arrives.
     *
     * @return false if there is no room for it
     */
    public boolean arrive(int task) {
        long key = switch (plan.discipline()) {
            case FIFO -> 0;
            case PRIORITY -> tasks.priority(task);
            case EDD -> tasks.dueAt(task);
        };
        return station.arrive(task, key);
    }

    /** A task that nobody has taken up leaves; false if it does not wait here. */
    public boolean withdraw(int task) {
        return station.withdraw(task);
    }

    /** Whether anybody is here to take tasks up. */
    public boolean isStaffed() {
        return onShift > keptAway;
    }

    /** Tasks that wait or are in work. */
    public int tasksInside() {
        return station.inside();
    }

    private void changeStaff(int at) {
        onShift = plan.staff()[at];
        setServers();
        if (at + 1 < plan.changeTimes().length) {
            run.executive().schedule(plan.changeTimes()[at + 1], Phase.CAPACITY, changeStaff, at + 1);
        }
    }

    private void scheduleOpenness(long after) {
        long next = open.nextChange(after);
        if (next < run.end()) {
            run.executive().schedule(next, Phase.CAPACITY, changeOpenness, 0);
        }
    }

    private void changeOpenness(int ignored) {
        setServers();
        scheduleOpenness(run.now());
    }

    /** People on shift come as far as disruptions let them, in whole crews, rounded. */
    private void setServers() {
        double share = open.at(run.now());
        int here = share == 1 ? onShift : plan.crew() * (int) StrictMath.rint(onShift * share / plan.crew());
        if (onShift - here != keptAway) {
            keptAway = onShift - here;
            listener.staffKeptAway(run.now(), plan.number(), keptAway);
        }
        if (workUnderWay.at(run.now()) == 0) {
            station.interrupt();
        } else {
            station.setServers(here);
        }
    }

    private void pay(int at) {
        ledger.post(run.plan().stationAccount(plan.number()), plan.payHours()[at], plan.payMicros()[at]);
        if (at + 1 < plan.payTimes().length) {
            run.executive().schedule(plan.payTimes()[at + 1], Phase.STATISTICS, pay, at + 1);
        }
    }
}
