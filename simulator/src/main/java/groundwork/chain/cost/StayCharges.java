package groundwork.chain.cost;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.entity.Stays;
import groundwork.chain.plan.StayLadder;
import groundwork.chain.plan.StayPlan;
import groundwork.observation.TariffListener;
import groundwork.scenario.StayRate;

/**
 * Demurrage and detention: the clock of a load runs at a site from its arrival until its last unit has left, whatever it waited
 * for, and then until the last unit is unloaded at the next site. What still stays at the end of the run is charged for the days so far.
 */
final class StayCharges implements Stays.Watcher {

    private final Run run;
    private final TariffListener listener;
    private final Ledger ledger;
    private final StayPlan plan;
    private final Stays stays;

    StayCharges(Run run, Ledger ledger) {
        this.run = run;
        listener = run.listener().tariffs();
        this.ledger = ledger;
        plan = run.plan().stays();
        stays = run.lots().stays();
        stays.watch(this);
    }

    /** A load is at a site, and about to be unpacked or cleared there. */
    void landed(int load, int site) {
        if (!plan.any()) {
            return;
        }
        boolean charged = plan.demurrage(site, run.loads().mode(load)).isPresent()
                || plan.detention(site, run.loads().mode(load)).isPresent();
        int stay = charged ? stays.add(site, run.loads().mode(load), run.now()) : Stays.NONE;
        boolean staying = false;
        for (int lot = run.loads().firstLot(load);
                lot != Lots.NONE;
                lot = run.lots().next(lot)) {
            if (stays.of(lot) != Stays.NONE) {
                unloaded(lot);
            }
            if (charged && run.lots().destination(lot) != site) {
                int units = run.lots().units(lot);
                stays.join(
                        lot,
                        stay,
                        units,
                        units * run.plan().goods().cubicMetres(run.lots().item(lot)));
                staying = true;
            }
        }
        if (charged && !staying) {
            stays.remove(stay);
        }
    }

    private void unloaded(int lot) {
        int stay = stays.of(lot);
        if (stays.unload(lot, run.lots().units(lot))) {
            ended(stay);
        }
    }

    /** Lots leave the site where they are. */
    void left(int firstLot) {
        if (!plan.any()) {
            return;
        }
        for (int lot = firstLot; lot != Lots.NONE; lot = run.lots().next(lot)) {
            int stay = stays.of(lot);
            if (stay != Stays.NONE && stays.leave(lot, run.lots().units(lot), run.now())) {
                emptied(stay);
            }
        }
    }

    @Override
    public void emptied(int stay) {
        plan.demurrage(stays.site(stay), stays.mode(stay))
                .ifPresent(ladder -> charge(stay, ladder, StayRate.Kind.DEMURRAGE, stays.arrivedAt(stay), run.now()));
    }

    @Override
    public void ended(int stay) {
        if (stays.leftAt(stay) != Stays.NEVER) {
            plan.detention(stays.site(stay), stays.mode(stay))
                    .ifPresent(ladder -> charge(
                            stay,
                            ladder,
                            StayRate.Kind.DETENTION,
                            stays.leftAt(stay),
                            run.now() + ladder.returnMicros()));
        }
        stays.remove(stay);
    }

    private void charge(int stay, StayLadder ladder, StayRate.Kind kind, long from, long to) {
        StayLadder.Due due = ladder.due(from, to);
        long amount = post(stay, ladder, due, run.now());
        listener.stayEnded(run.now(), stays.site(stay), kind.ordinal(), due.days(), amount);
    }

    private long post(int stay, StayLadder ladder, StayLadder.Due due, long at) {
        double units = ladder.units(stays.cubicMetres(stay));
        long amount = ladder.exchange().convert(StrictMath.round(due.amountMicros() * units), at);
        if (due.days() > 0) {
            ledger.postAt(at, ladder.account(), due.days() * units, amount);
        }
        return amount;
    }

    /** Charges the days so far of what still stays at the end of the run. */
    void close() {
        stays.forEachOpen(stay -> {
            if (stays.isThere(stay)) {
                plan.demurrage(stays.site(stay), stays.mode(stay))
                        .ifPresent(ladder -> soFar(stay, ladder, StayRate.Kind.DEMURRAGE, stays.arrivedAt(stay)));
            } else {
                plan.detention(stays.site(stay), stays.mode(stay))
                        .ifPresent(ladder -> soFar(stay, ladder, StayRate.Kind.DETENTION, stays.leftAt(stay)));
            }
        });
    }

    private void soFar(int stay, StayLadder ladder, StayRate.Kind kind, long from) {
        // In the last instant of the run: the day that begins with its end is not part of it.
        long last = run.end() - 1;
        StayLadder.Due due = ladder.due(from, last);
        listener.stayCut(last, stays.site(stay), kind.ordinal(), due.days(), post(stay, ladder, due, last));
    }
}
