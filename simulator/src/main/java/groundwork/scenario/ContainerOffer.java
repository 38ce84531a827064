package groundwork.scenario;

/**
 * A further kind of container that a lane loaded by whole pieces chooses from.
 *
 * @param lane its id
 * @param container id of the kind
 * @param costMicros money of a container, millionths of the currency
 */
public record ContainerOffer(String lane, String container, long costMicros) {}
