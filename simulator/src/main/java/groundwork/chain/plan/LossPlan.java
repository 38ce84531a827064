package groundwork.chain.plan;

/**
 * What is lost of a group of goods at a site.
 *
 * @param damageShare of the units received
 * @param shrinkagePerMicro rate at which a unit on the shelf disappears, a microsecond
 */
public record LossPlan(double damageShare, double shrinkagePerMicro, long disposalMicros, long keptForMicros) {

    /** Nothing is lost. */
    public static final LossPlan NONE = new LossPlan(0, 0, 0, 0);
}
