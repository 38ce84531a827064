package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.EntryType;

/**
 * An entry type at a gateway made ready to run.
 *
 * @param number in the border's index
 * @param row of the scenario
 * @param from simulated microseconds from which it counts
 * @param until simulated microseconds until which it counts, exclusive
 * @param brokerTime microseconds of work beyond that of the station
 * @param paymentTime microseconds from the end of all examination until what is owed is paid
 */
public record EntryTypePlan(int number, EntryType row, long from, long until, Variate brokerTime, Variate paymentTime) {

    /** Whether an entry at this time may be of this type. */
    public boolean fits(long time, boolean parcels, double valueMicros) {
        return time >= from
                && time < until
                && valueMicros <= row.upToMicros()
                && (row.carriage() == EntryType.Carriage.ANY
                        || row.carriage() == (parcels ? EntryType.Carriage.PARCELS : EntryType.Carriage.FREIGHT));
    }
}
