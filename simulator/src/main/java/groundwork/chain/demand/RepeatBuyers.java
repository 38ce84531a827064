package groundwork.chain.demand;

import groundwork.chain.entity.OrderReceiver;
import groundwork.chain.entity.Run;
import groundwork.chain.entity.Sequels;
import groundwork.chain.entity.Slots;
import groundwork.chain.plan.Draws;
import groundwork.chain.plan.ItemMix;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.random.Stream;
import groundwork.random.Variate;
import groundwork.scenario.Repeat;
import java.util.Arrays;

/**
 * Customers who order again: a share of the orders, those that follow others included, is followed by one of the same customer for
 * items of the same mix. First orders are fewer by that share, so that there are as many orders in all as forecast: 1 − share of
 * them first ones, each of which brings 1 / (1 − share) on average.
 */
final class RepeatBuyers {

    private final Run run;
    private final OrderBirth birth;
    private final OrderReceiver desk;
    private final double share;
    private final Variate after;
    private final Stream[] minds;
    private final CustomerStreams[] customers;
    private final EventHandler again = this::again;

    private final Slots slots = new Slots();
    private int[] region = new int[16];
    private ItemMix[] mix = new ItemMix[16];
    private int[] before = new int[16];
    private long[] ticketBefore = new long[16];

    RepeatBuyers(Run run, Repeat repeat, OrderBirth birth, OrderReceiver desk) {
        this.run = run;
        this.birth = birth;
        this.desk = desk;
        share = repeat.share();
        after = Draws.of(repeat.after());
        int regions = run.plan().places().regionCount();
        minds = new Stream[regions];
        customers = new CustomerStreams[regions];
        for (int r = 0; r < regions; r++) {
            String id = run.plan().places().region(r).id();
            minds[r] = run.streams().named("repeat/minds/" + id);
            customers[r] = CustomerStreams.of(run.streams(), "repeat", id);
        }
    }

    /** The share of all orders that do not follow another. */
    double firstShare() {
        return 1 - share;
    }

    /** A first order of a customer has been born. */
    void ordered(int order, int ofRegion, ItemMix ofMix) {
        consider(order, ofRegion, ofMix, 0, Sequels.NONE);
    }

    private void consider(int order, int ofRegion, ItemMix ofMix, int follows, long ticketOfThat) {
        long ticket = run.sequels().add(order, follows, ticketOfThat);
        Stream mind = minds[ofRegion];
        if (mind.uniform() < share) {
            int slot = slots.take();
            makeRoomFor(slot);
            region[slot] = ofRegion;
            mix[slot] = ofMix;
            before[slot] = order;
            ticketBefore[slot] = ticket;
            run.executive().schedule(run.now() + (long) after.draw(mind), Phase.DEMAND, again, slot);
        }
    }

    private void again(int slot) {
        int ofRegion = region[slot];
        ItemMix ofMix = mix[slot];
        int follows = before[slot];
        long ticket = ticketBefore[slot];
        slots.giveBack(slot);
        int order = birth.order(ofRegion, ofMix, customers[ofRegion]);
        consider(order, ofRegion, ofMix, follows, ticket);
        desk.receive(order);
    }

    private void makeRoomFor(int slot) {
        if (slot == region.length) {
            region = Arrays.copyOf(region, slot * 2);
            mix = Arrays.copyOf(mix, slot * 2);
            before = Arrays.copyOf(before, slot * 2);
            ticketBefore = Arrays.copyOf(ticketBefore, slot * 2);
        }
    }
}
