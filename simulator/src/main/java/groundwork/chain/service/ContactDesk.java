package groundwork.chain.service;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Contacts;
import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.Workstation;
import groundwork.chain.plan.ContactPlan;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.StationPlan;
import groundwork.engine.EventHandler;
import groundwork.observation.ContactListener;
import groundwork.random.Stream;
import java.util.List;

/**
 * The agents of one site: who gets in touch waits until one is free, gives up when his patience ends, and may try again.
 *
 * <p>M/M/c with patience is Erlang's model A, without patience his C, with room for none but those in service his B.
 */
final class ContactDesk {

    private final Run run;
    private final ContactListener listener;
    private final Contacts contacts;
    private final List<ContactPlan> plans;
    private final Workstation agents;
    private final Draw[] draws;
    private final EventHandler again = this::come;
    private final EventHandler patienceEnds = this::giveUp;

    /** What is drawn for the customers of a row: each row has streams of its own. */
    private record Draw(Stream patience, Stream callBack, Stream handling) {}

    ContactDesk(Run run, StationPlan station, Contacts contacts, Ledger ledger) {
        this.run = run;
        listener = run.listener().contacts();
        this.contacts = contacts;
        plans = run.plan().contacts().rows();
        draws = plans.stream().map(this::draw).toArray(Draw[]::new);
        boolean own = plans.stream()
                .anyMatch(
                        plan -> plan.desk() == station.site() && plan.handling().isPresent());
        agents = new Workstation(run, station, ledger, new Answers(own));
    }

    private Draw draw(ContactPlan plan) {
        String name = run.plan().sites().get(plan.desk()).id() + "/" + plan.reason() + "/" + plan.channel() + "/"
                + run.plan().scenario().lastMile().contacts().get(plan.number()).region();
        return new Draw(
                run.streams().named("service/patience/" + name),
                run.streams().named("service/call-back/" + name),
                run.streams().named("service/handling/" + name));
    }

    private final class Answers implements Workstation.Tasks {
        private final boolean own;

        Answers(boolean own) {
            this.own = own;
        }

        @Override
        public double work(int contact) {
            return 1;
        }

        @Override
        public boolean hasOwnTime() {
            return own;
        }

        @Override
        public double ownMicros(int contact) {
            ContactPlan plan = plan(contact);
            return plan.handling().isEmpty()
                    ? Workstation.NO_TIME
                    : plan.handling().get().draw(draws[plan.number()].handling());
        }

        @Override
        public int priority(int contact) {
            return plan(contact).channel().ordinal();
        }

        @Override
        public long dueAt(int contact) {
            return contacts.since(contact) + plan(contact).answerWithinMicros();
        }

        @Override
        public void started(int contact) {
            answer(contact);
        }

        @Override
        public void done(int contact) {
            listener.contactEnded(run.now(), contacts.plan(contact));
            contacts.remove(contact);
        }
    }

    private ContactPlan plan(int contact) {
        return plans.get(contacts.plan(contact));
    }

    /** A customer gets in touch. His patience is drawn whether he waits or not: more agents leave it as it was. */
    void come(int contact) {
        ContactPlan plan = plan(contact);
        long now = run.now();
        listener.contactMade(now, plan.number(), contacts.again(contact));
        contacts.waits(contact, now);
        long patience = plan.patience().isEmpty()
                ? Long.MAX_VALUE
                : (long) plan.patience().get().draw(draws[plan.number()].patience());
        if ((plan.turnsAwayWhenClosed() && !agents.isStaffed()) || !agents.arrive(contact)) {
            listener.contactTurnedAway(now, plan.number());
            leave(contact, plan);
        } else if (!contacts.talks(contact) && patience < run.end() - now) {
            contacts.givesUp(contact, run.executive().schedule(now + patience, Phase.DEMAND, patienceEnds, contact));
        }
    }

    private void answer(int contact) {
        contacts.answer(contact);
        if (contacts.givesUp(contact) != Contacts.NO_EVENT) {
            run.executive().cancel(contacts.givesUp(contact));
        }
        listener.contactAnswered(run.now(), contacts.plan(contact), run.now() - contacts.since(contact));
    }

    private void giveUp(int contact) {
        agents.withdraw(contact);
        ContactPlan plan = plan(contact);
        listener.contactAbandoned(run.now(), plan.number(), run.now() - contacts.since(contact));
        leave(contact, plan);
    }

    /** Who was not answered tries again, or lets it be. */
    private void leave(int contact, ContactPlan plan) {
        Draw draw = draws[plan.number()];
        if (plan.callBackShare() > 0 && draw.callBack().uniform() < plan.callBackShare()) {
            contacts.tryAgain(contact);
            long after = (long) plan.callBackAfter().draw(draw.callBack());
            long at = run.plan().contacts().when(plan.number(), contacts.region(contact), run.now(), after);
            run.executive().schedule(at, Phase.DEMAND, again, contact);
        } else {
            contacts.remove(contact);
        }
    }

    /** Customers who wait or talk. */
    int inside() {
        return agents.tasksInside();
    }
}
