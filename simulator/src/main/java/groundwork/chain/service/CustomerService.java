package groundwork.chain.service;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Cases;
import groundwork.chain.entity.Contacts;
import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.OrderWatcher;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ContactPlans;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.OrderListener.LossReason;
import groundwork.random.Stream;
import groundwork.scenario.Contact.Reason;
import groundwork.scenario.Work;

/**
 * Decides which customers get in touch, why and when, and sends them to their desk.
 *
 * <p>Whether a customer would is drawn when he orders, a number for each reason, from streams of his region: two networks have
 * the same customers, and the one that delivers late hears from more of them.
 */
public final class CustomerService implements OrderWatcher {

    private static final Reason[] REASONS = Reason.values();

    /** A number that chooses nobody: a customer asks once, however many of his parcels go back. */
    private static final double ASKED = 2;

    private final Run run;
    private final Orders orders;
    private final Cases cases;
    private final Contacts contacts = new Contacts();
    private final ContactPlans plans;
    private final ContactDesk[] desks;
    private final Stream[][] streams;
    private final EventHandler contact = this::getInTouch;

    /** The customer service of a run whose scenario has contacts. */
    public CustomerService(Run run, Ledger ledger) {
        this.run = run;
        orders = run.orders();
        cases = run.cases();
        plans = run.plan().contacts();
        desks = new ContactDesk[run.plan().sites().size()];
        for (int site = 0; site < desks.length; site++) {
            int here = site;
            run.plan()
                    .station(site, Work.Step.CONTACT)
                    .ifPresent(station -> desks[here] = new ContactDesk(run, station, contacts, ledger));
        }
        streams = new Stream[run.plan().places().regionCount()][REASONS.length];
        for (int region = 0; region < streams.length; region++) {
            for (Reason reason : REASONS) {
                streams[region][reason.ordinal()] = run.streams()
                        .named("contacts/" + reason + "/"
                                + run.plan().places().region(region).id());
            }
        }
    }

    @Override
    public void placed(int order) {
        int region = orders.region(order);
        int number = cases.open(order, region, run.promises().dueAt(order));
        for (Reason reason : REASONS) {
            if (plans.any(region, reason)) {
                cases.number(number, reason.ordinal(), streams[region][reason.ordinal()].uniform());
            }
        }
        expect(number, Reason.WHERE_IS_MY_ORDER, run.now());
        expect(number, Reason.LATE, cases.dueAt(number));
    }

    @Override
    public void shipped(int order, long deliveredAt) {
        cases.delivered(cases.of(order), deliveredAt);
    }

    /** Who goes away without goods in the moment of ordering has no order to ask about. */
    @Override
    public void lost(int order, LossReason reason) {
        int number = cases.of(order);
        cases.delivered(number, Cases.NEVER);
        if (reason != LossReason.NO_STOCK || orders.placedAt(order) < run.now()) {
            expect(number, Reason.CANCELLED, run.now());
        }
    }

    @Override
    public void scrapped(int order) {
        int number = cases.of(order);
        cases.delivered(number, Cases.NEVER);
        expect(number, Reason.CANCELLED, run.now());
    }

    @Override
    public void parcelLost(int order) {
        expect(cases.of(order), Reason.LOST, run.now());
    }

    /** Told that his parcel stays at the border, a customer asks why; where it is he asks no more. */
    @Override
    public void parcelGivenUp(int order) {
        int number = cases.of(order);
        cases.delivered(number, Cases.NEVER);
        expect(number, Reason.LOST, run.now());
    }

    @Override
    public void parcelDamaged(int order) {
        expect(cases.of(order), Reason.DAMAGED, run.now());
    }

    /** Stands where parcels come of which it is known what goes back. */
    public OrderReceiver returning(OrderReceiver behind) {
        return order -> {
            if (orders.returnedUnits(order) > 0 && run.plan().returnWays().takes(orders.region(order))) {
                int number = cases.of(order);
                expect(number, Reason.RETURN, orders.deliveredAt(order));
                cases.number(number, Reason.RETURN.ordinal(), ASKED);
            }
            behind.receive(order);
        };
    }

    /** The reason holds, or will, from {@code since} on: the customer gets in touch some time after, or does not. */
    private void expect(int number, Reason reason, long since) {
        int region = cases.region(number);
        double u = cases.number(number, reason.ordinal());
        int row = plans.any(region, reason) ? plans.choose(region, reason, u) : ContactPlans.NOBODY;
        if (row == ContactPlans.NOBODY || since >= run.end()) {
            return;
        }
        long after = (long) plans.rows().get(row).after().quantile(plans.rest(region, reason, u));
        long at = plans.when(row, region, since, after);
        if (at < run.end()) {
            cases.hold(number);
            run.executive().schedule(Math.max(at, run.now()), Phase.DEMAND, contact, contacts.add(row, number, region));
        }
    }

    private void getInTouch(int who) {
        int number = contacts.ofCase(who);
        int row = contacts.plan(who);
        boolean holds = holds(number, plans.rows().get(row).reason());
        cases.release(number);
        if (holds) {
            desks[plans.rows().get(row).desk()].come(who);
        } else {
            contacts.remove(who);
        }
    }

    /** Whether the reason holds when the customer would get in touch. */
    private boolean holds(int number, Reason reason) {
        long deliveredAt = cases.deliveredAt(number);
        return switch (reason) {
            case WHERE_IS_MY_ORDER -> deliveredAt >= run.now();
            case LATE -> deliveredAt > cases.dueAt(number);
            default -> true;
        };
    }

    /** Customers who wait for an answer or have one. */
    public long inside() {
        long inside = 0;
        for (ContactDesk desk : desks) {
            inside += desk == null ? 0 : desk.inside();
        }
        return inside;
    }
}
