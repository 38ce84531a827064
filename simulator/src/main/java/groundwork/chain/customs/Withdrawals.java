package groundwork.chain.customs;

import groundwork.chain.cost.Leaving;
import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.BondedPlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.BorderListener;
import groundwork.scenario.EntryType;
import groundwork.scenario.Lane;
import groundwork.scenario.Site;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * Goods that leave centers under bond for customers: they are declared for consumption, each order by itself or all since the last
 * declaration, and owe what is due on that day.
 *
 * <p>What customers sent back had been entered when it left: it is not under bond on the shelf, leaves first, and owes nothing again.
 */
final class Withdrawals implements Leaving {

    private final Run run;
    private final Center[] bySite;

    /** The withdrawals of a run. */
    public Withdrawals(Run run, Ledger ledger) {
        this.run = run;
        bySite = new Center[run.plan().sites().size()];
        for (BondedPlan bonded : run.plan().bonded()) {
            GatewayPlan gateway = run.plan().gateways().stream()
                    .filter(g -> g.site() == bonded.gateway())
                    .findFirst()
                    .orElseThrow();
            bySite[bonded.site()] = new Center(run, ledger, bonded, gateway);
        }
    }

    /** Who hears of orders that leave: nobody where no center is under bond. */
    public Leaving leaving() {
        return Arrays.stream(bySite).allMatch(Objects::isNull) ? Leaving.UNHEARD : this;
    }

    @Override
    public void left(int order, int site) {
        if (bySite[site] != null) {
            bySite[site].left(order);
        }
    }

    /** The dock of a site, where it is noted what customers sent back to it. */
    public LotReceiver dock(int site, LotReceiver dock) {
        if (bySite[site] == null) {
            return dock;
        }
        Lots lots = run.lots();
        return lot -> {
            if (lots.way(lot) < 0 && !crossedBorder(lot)) {
                cameBack(site, lots.item(lot), lots.units(lot));
            }
            dock.receive(lot);
        };
    }

    /** Whether returned goods came from abroad: then they entered the bond anew. */
    private boolean crossedBorder(int lot) {
        int route = run.lots().route(lot);
        return route >= 0
                && Arrays.stream(run.plan().way(route))
                        .map(lane -> run.plan().lanes().get(lane).to())
                        .anyMatch(to -> run.plan().sites().get(to).kind() == Site.Kind.GATEWAY);
    }

    /** Units that had left a site are there again. */
    public void cameBack(int site, int item, int units) {
        if (bySite[site] != null) {
            bySite[site].cameBack(item, units);
        }
    }

    /** Units under bond that have left and are not declared yet. */
    public long undeclared() {
        return sum(site -> site.undeclared);
    }

    /** Units at centers under bond that had been entered before. */
    public long entered() {
        return sum(site -> Arrays.stream(site.entered).asLongStream().sum());
    }

    private long sum(ToLongFunction<Center> figure) {
        return Arrays.stream(bySite).filter(Objects::nonNull).mapToLong(figure).sum();
    }

    private static final class Center {
        private final Run run;
        private final BorderListener listener;
        private final BondedPlan plan;
        private final GatewayPlan gateway;
        private final EntryAssessment assessment;
        private final EntryPosts posts;
        private final EventHandler declaration = this::declareAt;
        private final int[] entered;
        private long undeclared;

        Center(Run run, Ledger ledger, BondedPlan plan, GatewayPlan gateway) {
            this.run = run;
            listener = run.listener().border();
            this.plan = plan;
            this.gateway = gateway;
            assessment = new EntryAssessment(gateway, run.plan().goods(), run.quotas()::take);
            posts = new EntryPosts(run, gateway, ledger);
            entered = new int[run.plan().goods().count()];
            if (plan.times().length > 0) {
                run.executive().schedule(plan.times()[0], Phase.STATISTICS, declaration, 0);
            }
        }

        void left(int order) {
            Lines lines = run.lines();
            for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                left(lines.item(line), lines.units(line));
            }
            if (plan.eachOrder()) {
                declare();
            }
        }

        private void left(int item, int units) {
            int again = Math.min(entered[item], units);
            if (again > 0) {
                entered[item] -= again;
                listener.leftAgain(run.now(), plan.site(), again);
            }
            if (units > again) {
                assessment.add(item, units - again, plan.origins()[item]);
                undeclared += units - again;
            }
            listener.leftBond(run.now(), plan.site(), units);
        }

        void cameBack(int item, int units) {
            entered[item] += units;
            listener.cameBackEntered(run.now(), plan.site(), units);
        }

        private void declareAt(int number) {
            declare();
            if (number + 1 < plan.times().length) {
                run.executive().schedule(plan.times()[number + 1], Phase.STATISTICS, declaration, number + 1);
            }
        }

        private void declare() {
            if (undeclared > 0) {
                int type = gateway.type(run.now(), EntryType.Carriage.WITHDRAWAL);
                assessment.assess(gateway.types().get(type), Lane.Mode.ROAD, run.now(), 0);
                posts.post(assessment, 0);
                assessment.open();
                undeclared = 0;
            }
        }
    }
}
