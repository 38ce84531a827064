package groundwork.observation;

import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Scenario;
import groundwork.statistics.Tally;
import java.util.Arrays;

/** What only some scenarios have: options, sellers' terms, parcels that are not orders, holds, substitutes. */
final class ServiceRecorder implements ServiceListener {

    private final Timeline timeline;
    private final OrderRecorder orders;
    final Served[] options;
    final Served[] sellers;
    final Held[] holds;
    double split;
    double parts;
    double merged;
    double moved;
    double substitutedUnits;
    long allParts;

    ServiceRecorder(Timeline timeline, Scenario scenario, OrderRecorder orders) {
        this.timeline = timeline;
        this.orders = orders;
        long count = scenario.orderRules().options().stream()
                .map(DeliveryOption::id)
                .distinct()
                .count();
        options = served((int) count);
        boolean terms = scenario.catalogue().sellers().stream()
                .anyMatch(s -> s.promiseMicros().isPresent() || s.priority().isPresent());
        sellers = served(terms ? scenario.catalogue().sellers().size() : 0);
        holds = new Held[scenario.orderRules().holds().size()];
        Arrays.setAll(holds, i -> new Held());
    }

    private Served[] served(int count) {
        Served[] all = new Served[count];
        Arrays.setAll(all, i -> new Served(timeline));
        return all;
    }

    /** Orders of one hold. */
    static final class Held {
        final Tally times = new Tally();
        double orders;
        double failed;
        double microsInside;
    }

    @Override
    public void optionChosen(long now, int option, long promisedAt) {
        options[option].promised(now, promisedAt);
    }

    @Override
    public void optionServed(int option, long placedAt, long promisedAt, long deliveredAt, long priceMicros) {
        options[option].served(placedAt, promisedAt, deliveredAt, priceMicros);
    }

    @Override
    public void optionVoid(int option, long placedAt, long promisedAt) {
        options[option].freed(placedAt, promisedAt);
    }

    @Override
    public void sellerLineOrdered(long now, int seller, long promisedAt) {
        sellers[seller].promised(now, promisedAt);
    }

    @Override
    public void sellerLineServed(int seller, long placedAt, long promisedAt, long deliveredAt) {
        sellers[seller].served(placedAt, promisedAt, deliveredAt, 0);
    }

    @Override
    public void sellerLineVoid(int seller, long placedAt, long promisedAt) {
        sellers[seller].freed(placedAt, promisedAt);
    }

    @Override
    public void orderSplit(long now, int order, int parcels) {
        allParts += parcels - 1;
        if (timeline.measures(now)) {
            split++;
            parts += parcels - 1;
        }
    }

    @Override
    public void partMade(long now, int order, int part) {
        // A number for the trace; the parts are counted when the order is split.
    }

    @Override
    public void partLeft(long now, int order, int site, boolean shipped) {
        orders.partLeft(now, site, shipped);
    }

    @Override
    public void orderMerged(long now, int order, int into, int site) {
        if (timeline.measures(now)) {
            merged++;
        }
    }

    @Override
    public void orderMoved(long now, int order, int from, int to) {
        orders.moved(now, from, to);
        if (timeline.measures(now)) {
            moved++;
        }
    }

    @Override
    public void orderHeld(long now, int order, int hold, long until, boolean fails) {
        Held held = holds[hold];
        held.microsInside += Math.max(0, Math.min(until, timeline.end()) - Math.max(now, timeline.start()));
        if (timeline.measures(now)) {
            held.orders++;
            held.failed += fails ? 1 : 0;
            held.times.add(until - now);
        }
    }

    @Override
    public void substituted(long now, int order, int site, int item, int by, int units) {
        if (timeline.measures(now)) {
            substitutedUnits += units;
        }
    }
}
