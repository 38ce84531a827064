package groundwork.scenario;

import java.util.OptionalLong;

/**
 * A way of delivery that customers of a region may choose.
 *
 * @param region id of a region or a region group
 * @param priceMicros what the customer pays for it, millionths of the currency
 * @param share of the orders of the region that choose it, as long as promises are as usual
 * @param promiseMicros order to delivery; empty where it is computed from stock, cut-offs and departures
 * @param service of the lanes that its parcels take, or ""
 * @param sensitivity by how much a day more scares customers off: weights are multiplied by exp(−sensitivity × days)
 * @param usualMicros the promise at which {@code share} was observed
 */
public record DeliveryOption(
        String id,
        String name,
        String region,
        long priceMicros,
        double share,
        OptionalLong promiseMicros,
        String service,
        double sensitivity,
        long usualMicros) {}
