package groundwork.chain.fulfillment;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Outcomes;
import groundwork.chain.entity.Run;
import groundwork.chain.inventory.Stock;
import groundwork.chain.plan.Accounts;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.StationPlan;
import groundwork.observation.OrderListener;
import groundwork.observation.OrderListener.LossReason;
import groundwork.random.Stream;
import groundwork.scenario.Gifts;
import groundwork.scenario.Work;
import java.util.List;

/**
 * The way out at a center: an order is picked, packed and shipped, as far as the center has these steps, and goes to the
 * carrier.
 *
 * <p>Its goods leave the shelf when the first step is done.
 */
public final class OutboundFlow implements OrderReceiver {

    private static final List<Work.Step> STEPS = List.of(Work.Step.PICK, Work.Step.PACK, Work.Step.SHIP);

    private final Run run;
    private final OrderListener listener;
    private final Orders orders;
    private final Lines lines;
    private final Cartons cartons;
    private final SitePlan site;
    private final Stock stock;
    private final Ledger ledger;
    private final PickCheck picks;
    private final Outcomes outcomes;
    private final OrderReceiver carrier;
    private final boolean unlimited;
    private final int number;
    private final int packagingAccount;
    private final int stepCount;
    private final Workstation[] steps;
    private OrderReceiver takenUp;
    private final int giftAccount;
    private final Gifts gifts;

    /**
     * The flow of a center.
     *
     * @param picks whether goods are there when they are picked
     * @param carrier takes orders that are ready to leave
     */
    public OutboundFlow(
            Run run,
            SitePlan site,
            Ledger ledger,
            Stock stock,
            PickCheck picks,
            Outcomes outcomes,
            OrderReceiver carrier) {
        this.run = run;
        listener = run.listener().orders();
        orders = run.orders();
        lines = run.lines();
        cartons = run.cartons();
        this.site = site;
        unlimited = site.unlimitedStock();
        number = site.number();
        giftAccount = site.giftAccount();
        packagingAccount = site.packagingAccount();
        this.stock = stock;
        this.ledger = ledger;
        this.picks = picks;
        this.outcomes = outcomes;
        this.carrier = carrier;
        gifts = run.plan().scenario().demand().basket().gifts();
        List<StationPlan> plans = STEPS.stream()
                .flatMap(step -> run.plan().station(site.number(), step).stream())
                .toList();
        stepCount = plans.size();
        steps = new Workstation[stepCount];
        for (int position = 0; position < stepCount; position++) {
            StationPlan plan = plans.get(position);
            int here = position;
            int back = plan.reworkTo()
                    .map(step -> plans.stream().map(StationPlan::step).toList().indexOf(step))
                    .orElse(here);
            steps[position] = new Workstation(run, plan, ledger, new Step(plan, position, back));
        }
    }

    private final class Step implements Workstation.Tasks {
        private final StationPlan plan;
        private final int position;
        private final int back;
        private final boolean branches;
        private final Stream branch;

        Step(StationPlan plan, int position, int back) {
            this.plan = plan;
            this.position = position;
            this.back = back;
            branches = plan.reworkShare() + plan.scrapShare() > 0;
            branch = run.streams().named("branch/" + site.id() + "/" + plan.stepName());
        }

        @Override
        public double work(int order) {
            return switch (plan.unit()) {
                case LINES -> orders.lineCount(order);
                case UNITS -> orders.unitCount(order);
                case PARCELS -> cartons.parcels(order);
                default -> 1;
            };
        }

        @Override
        public boolean hasExtraWork() {
            return plan.step() == Work.Step.PACK && gifts.share() > 0;
        }

        @Override
        public long extraMicros(int order) {
            return orders.gift(order) ? gifts.extraWorkMicros() : 0;
        }

        @Override
        public void started(int order) {
            if (takenUp != null && position == 0) {
                takenUp.receive(order);
            }
        }

        @Override
        public int priority(int order) {
            return run.promises().priority(order);
        }

        @Override
        public long dueAt(int order) {
            return run.promises().dueAt(order);
        }

        @Override
        public void done(int order) {
            if (!orders.taken(order) && !takeFromShelf(order)) {
                return;
            }
            if (branches) {
                double u = branch.uniform();
                if (u < plan.reworkShare()) {
                    goTo(back, order);
                    return;
                } else if (u < plan.reworkShare() + plan.scrapShare()) {
                    outcomes.scrapped(order, site.number());
                    return;
                }
            }
            goTo(position + 1, order);
        }
    }

    @Override
    public void receive(int order) {
        goTo(0, order);
    }

    /** Tells of each order when the first step takes it up. */
    public void whenTakenUp(OrderReceiver watcher) {
        takenUp = watcher;
    }

    /** An order that the first step has not taken up leaves the center; false if it does not wait there. */
    public boolean withdraw(int order) {
        return stepCount > 0 && steps[0].withdraw(order);
    }

    /** Orders at the steps of the center, waiting and in work. */
    public int ordersInHand() {
        int orders = 0;
        for (Workstation step : steps) {
            orders += step.tasksInside();
        }
        return orders;
    }

    private void goTo(int step, int order) {
        if (step < stepCount) {
            if (!steps[step].arrive(order)) {
                turnAway(order);
            }
        } else {
            if (!orders.taken(order) && !takeFromShelf(order)) {
                return;
            }
            orders.ready(order, run.now());
            if (packagingAccount != Accounts.NONE) {
                ledger.charge(packagingAccount, 1, site.packagingPerOrderMicros());
            }
            if (giftAccount != Accounts.NONE && orders.gift(order)) {
                ledger.charge(giftAccount, 1, gifts.wrapCostMicros());
            }
            listener.orderReady(run.now(), order, number, orders.placedAt(order));
            carrier.receive(order);
        }
    }

    /** Whether the goods were there. */
    private boolean takeFromShelf(int order) {
        if (!unlimited) {
            if (!picks.found(order, number)) {
                return false;
            }
            for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                stock.take(number, lines.item(line), lines.units(line));
            }
        }
        orders.take(order);
        return true;
    }

    private void turnAway(int order) {
        if (!unlimited) {
            for (int line = orders.firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                if (orders.taken(order)) {
                    stock.shelve(number, lines.item(line), lines.units(line));
                } else {
                    stock.unreserve(number, lines.item(line), lines.units(line));
                }
            }
        }
        outcomes.lost(order, number, LossReason.NO_ROOM);
    }
}
