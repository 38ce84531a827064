package groundwork.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What movements emit.
 *
 * @param reported whether the scenario asks for it
 * @param factors rows about lanes, vendors and modes
 */
public record Emissions(boolean reported, List<EmissionFactor> factors) {

    /** Nobody asks. */
    public static final Emissions NONE = new Emissions(false, List.of());

    /** Copies the list. */
    public Emissions {
        factors = List.copyOf(factors);
    }

    /**
     * The factor of a lane: what its own row says, then its vendor's, then its mode's, then the default of the mode.
     */
    public EmissionFactor of(Lane lane) {
        EmissionFactor of = usual(lane.mode());
        for (EmissionFactor row : factors) {
            of = row.mode().equals(Optional.of(lane.mode())) ? row.over(of) : of;
        }
        for (EmissionFactor row : factors) {
            of = !row.vendor().isEmpty() && row.vendor().equals(lane.vendor()) ? row.over(of) : of;
        }
        for (EmissionFactor row : factors) {
            of = row.lane().equals(lane.id()) ? row.over(of) : of;
        }
        return of;
    }

    /**
     * Planning values by mode, well to wheel.
     *
     * <p>Container ship 10 g/tkm (GLEC framework 3.2: 8 to 10 on a trade lane), air freight 600 (long haul), full truckload 80, rail 22,
     * parcels 110 on the way (part loads) and 0.45 kg each at the door (vans: 0.3 to 0.6). Ways: great circle + 15 % by sea, + 5 % over
     * land, + 95 km by air (EN 16258, ISO 14083).
     */
    public static EmissionFactor usual(Lane.Mode mode) {
        return switch (mode) {
            case OCEAN -> usual(mode, 10, 0, 0.15, 0);
            case AIR -> usual(mode, 600, 0, 0, 95);
            case ROAD -> usual(mode, 80, 0, 0.05, 0);
            case RAIL -> usual(mode, 22, 0, 0.05, 0);
            case PARCEL -> usual(mode, 110, 0.45, 0.05, 0);
            case DOOR -> usual(mode, 0, 0, 0, 0);
        };
    }

    private static EmissionFactor usual(
            Lane.Mode mode, double gramsPerTonneKilometre, double perParcel, double uplift, double extra) {
        return new EmissionFactor("", "", Optional.of(mode), gramsPerTonneKilometre, 0, perParcel, uplift, extra);
    }
}
