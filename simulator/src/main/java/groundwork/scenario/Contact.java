package groundwork.scenario;

import java.util.Optional;

/**
 * Customers who get in touch with customer service for a reason, by one channel.
 *
 * @param region id of a region or a region group, or "" for all regions without rows of their own for the reason
 * @param share of the orders that the reason holds for whose customers get in touch by this channel, in (0, 1]
 * @param after from the moment when the reason begins to hold to the contact, microseconds
 * @param profile id of the profile by which customers' time passes until they get in touch, or "" where each hour counts alike
 * @param desk id of the site that answers
 * @param handling how long an agent takes, microseconds; empty where the work of the desk says it
 */
public record Contact(
        Reason reason,
        String region,
        double share,
        Distribution after,
        String profile,
        Channel channel,
        String desk,
        Optional<Distribution> handling) {

    /** Why customers get in touch. */
    public enum Reason {
        /** The promised time has passed and the order was not there. */
        LATE,
        /** The parcel was lost on its way. */
        LOST,
        /** The parcel came damaged. */
        DAMAGED,
        /** The customer wants to know where an order is that has not come yet. */
        WHERE_IS_MY_ORDER,
        /** Something of the order goes back. */
        RETURN,
        /** An order that was taken will not come: cancelled, or spoilt or lost in the house. */
        CANCELLED
    }

    /** How customers get in touch; the first is the most urgent. */
    public enum Channel {
        /** By telephone. */
        PHONE,
        /** In a chat. */
        CHAT,
        /** In writing. */
        MAIL
    }
}
