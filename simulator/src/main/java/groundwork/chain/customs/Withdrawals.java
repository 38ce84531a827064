package groundwork.chain.customs;

import groundwork.chain.cost.Leaving;
import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.BondedPlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.BorderListener;
import groundwork.scenario.EntryType;
import groundwork.scenario.Lane;
import java.util.Arrays;
import java.util.Objects;

/**
 * Goods that leave centers under bond for customers: they are declared for consumption, each order by itself or all since the last
 * declaration, and owe what is due on that day.
 */
public final class Withdrawals implements Leaving {

    private final Site[] bySite;

    /** The withdrawals of a run. */
    public Withdrawals(Run run, Ledger ledger) {
        bySite = new Site[run.plan().sites().size()];
        for (BondedPlan bonded : run.plan().bonded()) {
            GatewayPlan gateway = run.plan().gateways().stream()
                    .filter(g -> g.site() == bonded.gateway())
                    .findFirst()
                    .orElseThrow();
            bySite[bonded.site()] = new Site(run, ledger, bonded, gateway);
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

    /** Units under bond that have left and are not declared yet. */
    public long undeclared() {
        return Arrays.stream(bySite)
                .filter(Objects::nonNull)
                .mapToLong(s -> s.undeclared)
                .sum();
    }

    private static final class Site {
        private final Run run;
        private final BorderListener listener;
        private final BondedPlan plan;
        private final GatewayPlan gateway;
        private final EntryAssessment assessment;
        private final EntryPosts posts;
        private final EventHandler declaration = this::declareAt;
        private long undeclared;

        Site(Run run, Ledger ledger, BondedPlan plan, GatewayPlan gateway) {
            this.run = run;
            listener = run.listener().border();
            this.plan = plan;
            this.gateway = gateway;
            assessment = new EntryAssessment(gateway, run.plan().goods());
            posts = new EntryPosts(run, gateway, ledger);
            if (plan.times().length > 0) {
                run.executive().schedule(plan.times()[0], Phase.STATISTICS, declaration, 0);
            }
        }

        void left(int order) {
            Lines lines = run.lines();
            for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
                assessment.add(lines.item(line), lines.units(line), plan.origins()[lines.item(line)]);
                undeclared += lines.units(line);
                listener.leftBond(run.now(), plan.site(), lines.units(line));
            }
            if (plan.eachOrder()) {
                declare();
            }
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
