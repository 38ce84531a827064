package groundwork.chain.plan;

/** Where units are between a replenishment order and the shelf. */
public enum Stage {
    /** Ordered, being supplied, or waiting at a hub for a departure. */
    ORIGIN,
    /** On a ship. */
    OCEAN,
    /** On a plane. */
    AIR,
    /** Arrived at a gateway and not released yet. */
    CUSTOMS,
    /** Released, waiting for or on the way to a center. */
    ONWARD,
    /** At a center, not put away yet. */
    RECEIVING,
    /** Returned by customers, graded good, on the way back to a center. */
    RESTOCK
}
