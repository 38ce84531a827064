package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.random.Stream;

/** A random stream for each region: what the desk draws for the orders of one region moves none of another's. */
final class RegionStreams {

    private RegionStreams() {}

    /** The streams of one purpose. */
    static Stream[] of(Run run, String purpose) {
        Stream[] streams = new Stream[run.plan().places().regionCount()];
        for (int r = 0; r < streams.length; r++) {
            streams[r] = run.streams()
                    .named("orders/" + purpose + "/"
                            + run.plan().places().region(r).id());
        }
        return streams;
    }
}
