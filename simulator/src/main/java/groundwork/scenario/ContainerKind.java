package groundwork.scenario;

/**
 * A kind of container, trailer or van.
 *
 * @param cubicMetres inside, before stowage loss
 * @param payloadKilograms most that it may carry
 * @param pallets that stand on its floor
 * @param stowage share of the inside that goods fill when it counts as full, in (0, 1]
 */
public record ContainerKind(String id, double cubicMetres, double payloadKilograms, double pallets, double stowage) {

    /** Cubic metres that goods fill when it counts as full. */
    public double usableCubicMetres() {
        return cubicMetres * stowage;
    }
}
