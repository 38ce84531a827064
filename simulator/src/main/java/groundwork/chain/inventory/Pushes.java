package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.PushPlan;
import groundwork.engine.EventHandler;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.List;

/** Sends goods by plan: from a hub what the plan says, from another site what its shelf has of it. */
final class Pushes {

    private final Run run;
    private final Stock stock;
    private final Procurement procurement;
    private final List<PushPlan> plans;
    private final EventHandler push = this::push;

    /** Starts the plan of a run. */
    Pushes(Run run, Stock stock, Procurement procurement) {
        this.run = run;
        this.stock = stock;
        this.procurement = procurement;
        plans = run.plan().pushes();
        schedule(0);
    }

    private void schedule(int number) {
        if (number < plans.size()) {
            run.executive().schedule(plans.get(number).time(), Phase.PUSH, push, number);
        }
    }

    private void push(int number) {
        PushPlan plan = plans.get(number);
        if (run.plan().sites().get(plan.source()).kind() == Site.Kind.HUB) {
            for (int i = 0; i < plan.sites().length; i++) {
                procurement.fromHub(plan.sites()[i], plan.item(), plan.units()[i], plan.source(), plan.ways()[i]);
            }
        } else {
            pushFromShelf(plan);
        }
        schedule(number + 1);
    }

    private void pushFromShelf(PushPlan plan) {
        stock.inspect(plan.source(), plan.item());
        for (int i = 0; i < plan.sites().length; i++) {
            if (plan.units()[i] > 0) {
                send(plan, i, Math.min(plan.units()[i], stock.available(plan.source(), plan.item())));
            }
        }
        double share = Arrays.stream(plan.shares()).sum();
        int left = stock.available(plan.source(), plan.item());
        if (share > 0 && left > 0) {
            int[] parts = new int[plan.sites().length];
            LargestRemainder.split((int) (left * Math.min(1, share) + 1e-9), plan.shares(), parts.length, parts);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] > 0) {
                    send(plan, i, parts[i]);
                }
            }
        }
    }

    private void send(PushPlan plan, int to, int units) {
        int planned = Math.max(units, plan.units()[to]);
        procurement.fromShelf(plan.sites()[to], plan.item(), planned, units, plan.source(), plan.ways()[to]);
    }
}
