package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Site;

/**
 * A site made ready to run.
 *
 * @param unlimitedStock every order can be filled: at centers without managed stock, and at hubs
 * @param giftAccount to which the wrapping of gifts is charged, or {@link Accounts#NONE}
 */
public record SitePlan(
        int number,
        String id,
        Site.Kind kind,
        boolean unlimitedStock,
        Variate supplyTime,
        long fixedPerDayMicros,
        long storagePerCubicMetreDayMicros,
        long packagingPerOrderMicros,
        int fixedAccount,
        int storageAccount,
        int packagingAccount,
        int giftAccount,
        int writedownAccount) {

    /** Whether the volume on its shelves is charged for. */
    public boolean chargesStorage() {
        return storageAccount != Accounts.NONE;
    }
}
