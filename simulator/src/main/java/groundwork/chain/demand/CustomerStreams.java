package groundwork.chain.demand;

import groundwork.random.Stream;
import groundwork.random.Streams;

/**
 * The streams from which the orders of some customers are drawn, one for each purpose: how many numbers one purpose takes moves
 * none of the others.
 *
 * @param shape curve, lines, items and units
 * @param transit how fast their parcels are; left alone where no way to them leaves anything to chance
 * @param returns what they send back, and when
 * @param companions what they buy with what they came for
 * @param gifts whether they give it away
 * @param returnDetails why, how and in what state things come back, where a scenario says that much of returns
 * @param live whether they order in a live-shopping show
 */
record CustomerStreams(
        Stream shape,
        Stream transit,
        Stream returns,
        Stream companions,
        Stream gifts,
        Stream returnDetails,
        boolean live) {

    /** The kind of demand of those who watch a live-shopping show. */
    static final String SHOW = "live";

    /** The kind of demand of those who wait for a show's drop. */
    static final String DROP = "drop";

    /**
     * The streams of some customers.
     *
     * @param kind of demand, e.g. {@code live}
     */
    static CustomerStreams of(Streams streams, String kind, String customers) {
        return new CustomerStreams(
                streams.named(kind + "/shape/" + customers),
                streams.named(kind + "/transit/" + customers),
                streams.named(kind + "/returns/" + customers),
                streams.named(kind + "/companions/" + customers),
                streams.named(kind + "/gifts/" + customers),
                streams.named(kind + "/return_details/" + customers),
                kind.equals(SHOW) || kind.equals(DROP));
    }
}
