package groundwork.scenario;

import java.time.LocalDateTime;

/**
 * A time in which a gateway releases nothing, e.g. a strike.
 *
 * @param site id of the gateway
 * @param from local time of the gateway
 * @param to local time of the gateway, after {@code from}
 */
public record CustomsClosure(String site, String name, LocalDateTime from, LocalDateTime to) {}
