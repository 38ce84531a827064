package groundwork.scenario;

import java.util.Optional;

/**
 * A step of what a load pays for a day too long at a gateway, or on the way from it. The rows of one site, kind and mode are a
 * ladder.
 *
 * @param mode by which the load came; empty for all without rows of their own
 * @param freeDays after the day of arrival (demurrage) or of leaving (detention)
 * @param freeWorkingDays whether free days are working days of the site, or days of the calendar
 * @param chargedWorkingDays whether charged days are working days of the site, or days of the calendar
 * @param fromDay the step counts from this charged day on, 1 for the first after the free days
 * @param priceMicros a day and unit, millionths of the currency
 * @param unitCubicMetres what a container holds
 * @param returnDays detention: from unloading to the return of the empty container
 * @param currency of the price; "" for the scenario's
 */
public record StayRate(
        String site,
        Kind kind,
        Optional<Lane.Mode> mode,
        int freeDays,
        boolean freeWorkingDays,
        boolean chargedWorkingDays,
        int fromDay,
        long priceMicros,
        Per per,
        double unitCubicMetres,
        int returnDays,
        String currency) {

    /** Whether two rows say the same but for the step. */
    public boolean isOfOneLadder(StayRate other) {
        return freeDays == other.freeDays
                && freeWorkingDays == other.freeWorkingDays
                && chargedWorkingDays == other.chargedWorkingDays
                && per == other.per
                && unitCubicMetres == other.unitCubicMetres
                && returnDays == other.returnDays
                && currency.equals(other.currency);
    }

    /** Which clock runs. */
    public enum Kind {
        /** From the arrival at the site until the last of the load has left it. */
        DEMURRAGE,
        /** From then until the last of it is unloaded, and the container is back. */
        DETENTION
    }

    /** What a day is paid for. */
    public enum Per {
        /** The load as a whole. */
        LOAD,
        /** Each container that the load fills or begins. */
        CONTAINER,
        /** Each cubic metre of goods. */
        M3
    }
}
