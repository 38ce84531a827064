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
 */
record CustomerStreams(Stream shape, Stream transit, Stream returns, Stream companions, Stream gifts) {

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
                streams.named(kind + "/gifts/" + customers));
    }
}
