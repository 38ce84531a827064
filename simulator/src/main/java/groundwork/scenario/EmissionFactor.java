package groundwork.scenario;

import java.util.Optional;

/**
 * What a movement emits, well to wheel, in CO2 equivalents; NaN where the row does not say. A row is about a lane, a vendor, a mode, or
 * the returns of a channel.
 *
 * @param lane id, or ""
 * @param vendor name, or ""
 * @param mode empty where the row is about a lane or a vendor
 * @param returns by which channel customers send goods back; empty where the row is about something else
 * @param gramsPerTonneKilometre at the load that is usual
 * @param gramsPerKilometre of each departure, however much is on it
 * @param kilogramsPerParcel of the delivery at the door
 * @param uplift of the great circle for the way that is really taken, as a fraction
 * @param extraKilometres added to the great circle
 */
public record EmissionFactor(
        String lane,
        String vendor,
        Optional<Lane.Mode> mode,
        Optional<ReturnChannel.Kind> returns,
        double gramsPerTonneKilometre,
        double gramsPerKilometre,
        double kilogramsPerParcel,
        double uplift,
        double extraKilometres) {

    /** Whether the row holds for a lane. */
    public boolean isAbout(Lane of) {
        return mode.equals(Optional.of(of.mode()))
                || (!vendor.isEmpty() && vendor.equals(of.vendor()))
                || lane.equals(of.id());
    }

    /** This row where it says something, and another one where it does not. */
    EmissionFactor over(EmissionFactor other) {
        return new EmissionFactor(
                lane,
                vendor,
                mode,
                returns,
                or(gramsPerTonneKilometre, other.gramsPerTonneKilometre),
                or(gramsPerKilometre, other.gramsPerKilometre),
                or(kilogramsPerParcel, other.kilogramsPerParcel),
                or(uplift, other.uplift),
                or(extraKilometres, other.extraKilometres));
    }

    private static double or(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }
}
