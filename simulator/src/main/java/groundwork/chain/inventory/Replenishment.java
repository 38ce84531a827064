package groundwork.chain.inventory;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.SitePlan;
import groundwork.chain.plan.Stage;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reviews stock and orders from hubs and other sites, each site and item by its rule. */
public final class Replenishment implements ShelfWatcher {

    private static final int NO_RULE = -1;

    private final Run run;
    private final Stock stock;
    private final LotReceiver freight;
    private final StockPlan[] rules;
    private final int[] continuousRule;

    /** By site and item the position above which no continuous rule orders: where most demands find it. */
    private final long[] calmAbove;

    private final int items;
    private final List<Round> rounds = new ArrayList<>();
    private final Stream[] supply;
    private final boolean[] fromShelf;
    private final Transfers transfers;
    private final EventHandler review = this::review;
    private final EventHandler supplied = this::supplied;

    /** Starts the reviews of a run; ordered lots go to freight. */
    public Replenishment(Run run, Stock stock, LotReceiver freight) {
        this.run = run;
        this.stock = stock;
        this.freight = freight;
        rules = run.plan().stock().toArray(new StockPlan[0]);
        items = run.plan().goods().count();
        continuousRule = new int[run.plan().sites().size() * items];
        Arrays.fill(continuousRule, NO_RULE);
        calmAbove = new long[continuousRule.length];
        Arrays.fill(calmAbove, Long.MIN_VALUE);
        supply = run.plan().sites().stream()
                .map(site -> run.streams().named("supply/" + site.id()))
                .toArray(Stream[]::new);
        transfers = new Transfers(run, stock, rules, this::start);
        fromShelf = new boolean[rules.length];
        for (int r = 0; r < rules.length; r++) {
            fromShelf[r] = run.plan().sites().get(rules[r].source()).kind() == Site.Kind.CENTER;
        }
        Map<Long, List<Integer>> byPeriod = new LinkedHashMap<>();
        for (int r = 0; r < rules.length; r++) {
            if (rules[r].reviewMicros() == 0) {
                int cell = rules[r].site() * items + rules[r].item();
                continuousRule[cell] = r;
                calmAbove[cell] = rules[r].highestReorderPoint();
            } else {
                byPeriod.computeIfAbsent(rules[r].reviewMicros(), k -> new ArrayList<>())
                        .add(r);
            }
        }
        byPeriod.forEach((period, members) -> rounds.add(
                new Round(period, members.stream().mapToInt(Integer::intValue).toArray())));
        for (int round = 0; round < rounds.size(); round++) {
            run.executive().schedule(0, Phase.REVIEW, review, round);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read-only numbers
    private record Round(long period, int[] rules) {}

    private void review(int round) {
        for (int rule : rounds.get(round).rules()) {
            orderIfDue(rule);
        }
        run.executive().schedule(run.now() + rounds.get(round).period(), Phase.REVIEW, review, round);
    }

    /** The position of an item at a site has fallen; a continuous rule looks at it now. */
    public void positionFell(int site, int item) {
        int cell = site * items + item;
        if (stock.position(site, item) <= calmAbove[cell]) {
            orderIfDue(continuousRule[cell]);
        }
    }

    private void orderIfDue(int number) {
        StockPlan rule = rules[number];
        int units = rule.order(run.now(), stock.position(rule.site(), rule.item()));
        if (units == 0) {
            return;
        }
        stock.addOnOrder(rule.site(), rule.item(), units);
        run.listener().replenishmentOrdered(run.now(), rule.site(), rule.item(), units);
        if (fromShelf[number]) {
            transfers.request(number, units);
            positionFell(rule.source(), rule.item());
        } else {
            start(number, units, run.now());
        }
    }

    private void start(int number, int units, long orderedAt) {
        StockPlan rule = rules[number];
        int lot = run.lots().add(rule.item(), units, rule.site(), number, Stage.ORIGIN, orderedAt);
        run.listener().replenishmentStarted(run.now(), rule.site(), rule.item(), units);
        run.listener().stageChanged(run.now(), Stage.ORIGIN.ordinal(), units);
        SitePlan source = run.plan().sites().get(rule.source());
        long delay = (long) source.supplyTime().draw(supply[rule.source()]);
        if (delay == 0) {
            freight.receive(lot);
        } else {
            run.executive().schedule(run.now() + delay, Phase.ARRIVAL, supplied, lot);
        }
    }

    private void supplied(int lot) {
        freight.receive(lot);
    }

    @Override
    public void stockCame(int site, int item) {
        transfers.stockCame(site, item);
    }
}
