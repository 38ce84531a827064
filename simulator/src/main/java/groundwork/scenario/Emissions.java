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
        EmissionFactor of = of(lane.mode());
        for (EmissionFactor row : factors) {
            of = !row.vendor().isEmpty() && row.vendor().equals(lane.vendor()) ? row.over(of) : of;
        }
        for (EmissionFactor row : factors) {
            of = row.lane().equals(lane.id()) ? row.over(of) : of;
        }
        return of;
    }

    /** The factor of a mode where no lane or vendor is looked at: what its own row says, then the default of the mode. */
    public EmissionFactor of(Lane.Mode mode) {
        EmissionFactor of = usual(mode);
        for (EmissionFactor row : factors) {
            of = row.mode().equals(Optional.of(mode)) ? row.over(of) : of;
        }
        return of;
    }

    /** The factor of returns by a channel: what its own row says, then the default of the channel. */
    public EmissionFactor of(ReturnChannel.Kind channel) {
        EmissionFactor of = usual(channel);
        for (EmissionFactor row : factors) {
            of = row.returns().equals(Optional.of(channel)) ? row.over(of) : of;
        }
        return of;
    }

    /**
     * Planning values of returns, well to wheel: parcels 110 g/tkm as on their way out, loads from drop-off points 80 as other trucks; a
     * driver who comes for a return emits as much at the door as one who delivers. The customer's own way is not counted (ISO 14083).
     */
    public static EmissionFactor usual(ReturnChannel.Kind channel) {
        EmissionFactor as = usual(channel == ReturnChannel.Kind.DROP_OFF ? Lane.Mode.ROAD : Lane.Mode.PARCEL);
        return new EmissionFactor(
                "",
                "",
                Optional.empty(),
                Optional.of(channel),
                as.gramsPerTonneKilometre(),
                0,
                channel == ReturnChannel.Kind.PICK_UP ? as.kilogramsPerParcel() : 0,
                as.uplift(),
                0);
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
        return new EmissionFactor(
                "", "", Optional.of(mode), Optional.empty(), gramsPerTonneKilometre, 0, perParcel, uplift, extra);
    }
}
