package groundwork.chain.inventory;

import groundwork.chain.entity.Run;
import groundwork.chain.entity.Slots;
import groundwork.chain.plan.AllocationPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.StockPlan;
import groundwork.engine.EventHandler;
import groundwork.scenario.Horizon;
import groundwork.scenario.Supply.Allocation.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders of sites at centers that share out what is short.
 *
 * <p>All orders of an instant are looked at together, and again whenever goods come. Each site is sent what it is granted, oldest
 * order first; the rest of an order follows. Customers who wait at the source take what is left to them.
 */
final class SharedShelves {

    private static final int NONE = -1;

    /** Cover is reckoned over four weeks of expected demand. */
    private static final int COVER_DAYS = 28;

    private final Run run;
    private final Stock stock;
    private final StockPlan[] rules;
    private final Dispatch dispatch;
    private final AllocationPlan[] plans;
    private final Allocation[] allocations;
    private final Map<Integer, int[]> rulesOfCell = new LinkedHashMap<>();
    private final int items;
    private final int[] waiting;
    private final int[] heads;
    private final int[] tails;
    private final Claimants claimants = new Claimants();
    private final EventHandler shareOut = this::shareOut;
    private final boolean[] scheduled;

    private final Slots slots = new Slots();
    private int[] units = new int[16];
    private int[] next = new int[16];
    private long[] orderedAt = new long[16];

    SharedShelves(Run run, Stock stock, StockPlan[] rules, Dispatch dispatch) {
        this.run = run;
        this.stock = stock;
        this.rules = rules;
        this.dispatch = dispatch;
        items = run.plan().goods().count();
        int sites = run.plan().sites().size();
        plans = new AllocationPlan[sites];
        allocations = new Allocation[sites];
        for (AllocationPlan plan : run.plan().allocations()) {
            plans[plan.source()] = plan;
            allocations[plan.source()] = allocation(plan.rule());
        }
        boolean any = !run.plan().allocations().isEmpty();
        waiting = new int[any ? rules.length : 0];
        heads = new int[waiting.length];
        tails = new int[waiting.length];
        Arrays.fill(heads, NONE);
        scheduled = new boolean[any ? sites * items : 0];
        if (any) {
            findRules();
        }
    }

    private static Allocation allocation(Rule rule) {
        return switch (rule) {
            case PRIORITY -> new PriorityShare();
            case FAIR_SHARE -> new FairShare();
            case EQUAL_COVER -> new EqualCover();
            case CONTRACT -> new ContractShare();
        };
    }

    private void findRules() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int r = 0; r < rules.length; r++) {
            if (plans[rules[r].source()] != null) {
                members.computeIfAbsent(cell(rules[r].source(), rules[r].item()), k -> new ArrayList<>())
                        .add(r);
            }
        }
        members.forEach((cell, list) ->
                rulesOfCell.put(cell, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    private int cell(int site, int item) {
        return site * items + item;
    }

    /** Whether a site shares out what is short. */
    boolean shares(int site) {
        return plans[site] != null;
    }

    /** An order of a rule at its source; it is looked at when all orders of this instant are known. */
    void request(int rule, int wanted) {
        stock.addBackordered(rules[rule].source(), rules[rule].item(), wanted);
        waiting[rule] += wanted;
        enqueue(rule, wanted);
        int cell = cell(rules[rule].source(), rules[rule].item());
        if (!scheduled[cell]) {
            scheduled[cell] = true;
            run.executive().schedule(run.now(), Phase.ALLOCATION, shareOut, cell);
        }
    }

    private void shareOut(int cell) {
        scheduled[cell] = false;
        stockCame(cell / items, cell % items);
    }

    /** Goods have come to a source: those who wait get their parts; what is left to customers stays. */
    void stockCame(int source, int item) {
        int[] members = rulesOfCell.get(cell(source, item));
        if (members != null) {
            stock.inspect(source, item);
        }
        int available = stock.available(source, item);
        if (members == null || available == 0 || !gather(source, item, members)) {
            return;
        }
        int all = claimants.waiting();
        if (all <= available) {
            System.arraycopy(claimants.waits, 0, claimants.grants, 0, claimants.count);
        } else {
            allocations[source].share(available, claimants);
        }
        for (int i = 0; i < members.length; i++) {
            if (claimants.grants[i + 1] > 0) {
                send(members[i], claimants.grants[i + 1]);
            }
        }
    }

    /** Lists who waits; false if no site does. */
    private boolean gather(int source, int item, int[] members) {
        int bySites = 0;
        for (int rule : members) {
            bySites += waiting[rule];
        }
        if (bySites == 0) {
            return false;
        }
        AllocationPlan plan = plans[source];
        claimants.clear();
        int customers = plan.customers();
        claimants.add(stock.backordered(source, item) - bySites, plan.ranks()[customers], plan.shares()[customers]);
        for (int rule : members) {
            int site = rules[rule].site();
            claimants.add(waiting[rule], plan.ranks()[site], plan.shares()[site]);
            if (plan.rule() == Rule.EQUAL_COVER) {
                int at = claimants.count - 1;
                claimants.held[at] = stock.position(site, item) - waiting[rule];
                claimants.perDay[at] = perDay(rules[rule]);
            }
        }
        return true;
    }

    private double perDay(StockPlan rule) {
        return rule.outlook().units(rule.item(), run.now(), run.now() + COVER_DAYS * Horizon.DAY) / COVER_DAYS;
    }

    private void send(int rule, int granted) {
        StockPlan by = rules[rule];
        int left = granted;
        waiting[rule] -= granted;
        stock.addBackordered(by.source(), by.item(), -granted);
        stock.reserve(by.source(), by.item(), granted);
        stock.take(by.source(), by.item(), granted);
        while (left > 0) {
            int order = heads[rule];
            int part = Math.min(left, units[order]);
            dispatch.send(by.site(), by.item(), part, by.source(), by.way(), orderedAt[order]);
            units[order] -= part;
            left -= part;
            if (units[order] == 0) {
                heads[rule] = next[order];
                slots.giveBack(order);
            }
        }
    }

    private void enqueue(int rule, int wanted) {
        int order = slots.take();
        if (order == units.length) {
            units = Arrays.copyOf(units, order * 2);
            next = Arrays.copyOf(next, order * 2);
            orderedAt = Arrays.copyOf(orderedAt, order * 2);
        }
        units[order] = wanted;
        next[order] = NONE;
        orderedAt[order] = run.now();
        if (heads[rule] == NONE) {
            heads[rule] = order;
        } else {
            next[tails[rule]] = order;
        }
        tails[rule] = order;
    }
}
