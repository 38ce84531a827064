package groundwork.chain.inventory;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.ServicePlan;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ReplenishmentListener;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews stock and orders from hubs and other sites, each site and item by its rule. */
public final class Replenishment {

    private static final int NO_RULE = -1;

    private final Run run;
    private final ReplenishmentListener listener;
    private final Stock stock;
    private final StockPlan[] rules;
    private final int[] continuousRule;

    /** By site and item the position above which no continuous rule orders: where most demands find it. */
    private final long[] calmAbove;

    private final int items;
    private final List<Round> rounds = new ArrayList<>();
    private final boolean[] fromShelf;
    private final Procurement procurement;
    private final Transfers transfers;
    private final SharedShelves sharedShelves;
    private final SafetyStocks safetyStocks;
    private final Transshipments transshipments;
    private final Recoveries recoveries;
    private final EventHandler review = this::review;

    /** Starts the reviews of a run; ordered lots go to freight. */
    public Replenishment(Run run, Stock stock, LotReceiver freight) {
        this.run = run;
        listener = run.listener().replenishment();
        this.stock = stock;
        rules = run.plan().stock().toArray(new StockPlan[0]);
        items = run.plan().goods().count();
        continuousRule = new int[run.plan().sites().size() * items];
        Arrays.fill(continuousRule, NO_RULE);
        calmAbove = new long[continuousRule.length];
        Arrays.fill(calmAbove, Long.MIN_VALUE);
        Dispatch dispatch = new Dispatch(run, stock, freight, this::positionFell);
        procurement = new Procurement(run, stock, dispatch, this::positionFell);
        transfers = new Transfers(run, stock, rules, dispatch);
        recoveries = new Recoveries(run, stock, rules, procurement);
        sharedShelves = new SharedShelves(run, stock, rules, dispatch);
        safetyStocks = new SafetyStocks(run, stock, rules);
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
        new Pushes(run, stock, procurement);
        transshipments = new Transshipments(run, stock, procurement);
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
        long position = stock.position(rule.site(), rule.item());
        Optional<ServicePlan> service = rule.service(run.now());
        int units = service.isPresent()
                ? safetyStocks.order(rule, service.get(), position)
                : rule.order(run.now(), position);
        if (units == 0 || recoveries.order(number, units)) {
            return;
        }
        if (fromShelf[number]) {
            procurement.order(rule.site(), rule.item(), units);
            if (sharedShelves.shares(rule.source())) {
                sharedShelves.request(number, units);
            } else {
                transfers.request(number, units);
            }
            positionFell(rule.source(), rule.item());
        } else {
            procurement.fromHub(rule.site(), rule.item(), units, rule.source(), rule.way());
        }
    }

    /** A lot on its way will reach no shelf: it is removed, and its units are on order no more. */
    public void neverComes(int lot) {
        int site = run.lots().destination(lot);
        int item = run.lots().item(lot);
        int units = run.lots().units(lot);
        run.lots().remove(lot);
        stock.addOnOrder(site, item, -units);
        listener.replenishmentCancelled(run.now(), site, item, units, true);
        positionFell(site, item);
    }

    /** Goods that were ordered are on the shelf; they came by a way. */
    public void orderCame(int site, int item, int units, int way, long orderedAt) {
        safetyStocks.received(site, item, way, orderedAt);
        transshipments.received(site, item, units, way);
        recoveries.received(site, item, units, way);
    }

    /** Goods that were ordered are gone on their way; they are no longer on order, and are ordered again by the rule. */
    public void lostOnTheWay(int site, int item, int units, int way) {
        stock.addOnOrder(site, item, -units);
        transshipments.received(site, item, units, way);
        recoveries.received(site, item, units, way);
        positionFell(site, item);
    }

    /** Goods have come that customers and sites wait for: where a site shares out what is short, sites get their parts now. */
    public void shareOut(int site, int item) {
        if (sharedShelves.shares(site)) {
            sharedShelves.stockCame(site, item);
        }
    }

    /** Goods have come, and customers have theirs: orders of other sites are filled as far as the rest reaches. */
    public void stockCame(int site, int item) {
        shareOut(site, item);
        transfers.stockCame(site, item);
    }
}
