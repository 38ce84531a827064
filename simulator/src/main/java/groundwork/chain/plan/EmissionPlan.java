package groundwork.chain.plan;

import groundwork.scenario.EmissionFactor;
import groundwork.scenario.Emissions;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Scenario;
import java.util.Optional;

/** What movements emit: kilometres and factors of each lane, and of each region that a lane delivers to. */
public final class EmissionPlan {

    private static final double KILOGRAMS_PER_TONNE = 1_000;
    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final boolean reported;
    private final EmissionFactor[] factors;
    private final double[] kilometres;
    private final double[][] kilometresToRegion;

    /** Of parcel lanes through a sort center or over a border: the way there; null where a lane has no such leg. */
    private final EmissionFactor[] firstFactors;

    private final double[] firstKilometres;

    EmissionPlan(Scenario scenario, Places places) {
        Emissions emissions = scenario.tariffs().emissions();
        reported = emissions.reported();
        int lanes = reported ? scenario.network().lanes().size() : 0;
        factors = new EmissionFactor[lanes];
        kilometres = new double[lanes];
        kilometresToRegion = new double[lanes][];
        firstFactors = new EmissionFactor[lanes];
        firstKilometres = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            Lane lane = scenario.network().lanes().get(l);
            factors[l] = emissions.of(lane);
            int from = places.siteNumber(lane.from());
            if (places.isSite(lane.to())) {
                kilometres[l] = way(l, lane, places.greatCircleBetween(from, places.siteNumber(lane.to())));
            } else {
                int via = firstLeg(scenario, places, emissions, l, from);
                kilometresToRegion[l] = new double[places.regionCount()];
                for (int region : places.regionsOf(lane.to())) {
                    kilometresToRegion[l][region] = way(l, lane, places.greatCircleToRegion(via, region));
                }
            }
        }
    }

    /** Where the vans of a parcel lane begin their way: behind the line-haul to a sort center or a border, if there is one. */
    private int firstLeg(Scenario scenario, Places places, Emissions emissions, int number, int from) {
        String lane = scenario.network().lanes().get(number).id();
        Optional<MiddleMile> sorted = scenario.lastMile().middleMiles().stream()
                .filter(row -> row.lane().equals(lane))
                .findFirst();
        Optional<ParcelClearance> cleared = scenario.customs().parcels().stream()
                .filter(row -> row.lane().equals(lane))
                .findFirst();
        if (sorted.isEmpty() && cleared.isEmpty()) {
            return from;
        }
        int via = places.siteNumber(sorted.map(MiddleMile::via)
                .orElseGet(() -> cleared.orElseThrow().gateway()));
        firstFactors[number] = emissions.of(cleared.map(ParcelClearance::mode).orElse(Lane.Mode.ROAD));
        firstKilometres[number] = places.greatCircleBetween(from, via) * (1 + firstFactors[number].uplift())
                + firstFactors[number].extraKilometres();
        return via;
    }

    /** Kilometres that are stated are those that are driven; a great circle is not. */
    private double way(int number, Lane lane, double greatCircle) {
        return Double.isNaN(lane.kilometres())
                ? greatCircle * (1 + factors[number].uplift()) + factors[number].extraKilometres()
                : lane.kilometres();
    }

    /** Whether anybody asks. */
    public boolean reported() {
        return reported;
    }

    /** Kilometres of a lane between sites. */
    public double kilometres(int lane) {
        return kilometres[lane];
    }

    /** Kilometres of a parcel of a lane to a region, all legs. */
    public double kilometres(int lane, int region) {
        return firstKilometres[lane] + kilometresToRegion[lane][region];
    }

    /** What a load emits, in kilograms of CO2e: kilometres × tonnes × grams / 1,000, and what the vehicle emits by itself. */
    public double ofLoad(int lane, double kilograms) {
        EmissionFactor of = factors[lane];
        return kilometres[lane]
                * (kilograms / KILOGRAMS_PER_TONNE * of.gramsPerTonneKilometre() + of.gramsPerKilometre())
                / GRAMS_PER_KILOGRAM;
    }

    /** What a parcel emits, in kilograms of CO2e: on the way to a sort center or a border, to its region, and at the door. */
    public double ofParcel(int lane, int region, double kilograms) {
        EmissionFactor of = factors[lane];
        double lineHaul = firstFactors[lane] == null
                ? 0
                : firstKilometres[lane]
                        * (kilograms / KILOGRAMS_PER_TONNE)
                        * firstFactors[lane].gramsPerTonneKilometre()
                        / GRAMS_PER_KILOGRAM;
        return lineHaul
                + kilometresToRegion[lane][region]
                        * (kilograms / KILOGRAMS_PER_TONNE)
                        * of.gramsPerTonneKilometre()
                        / GRAMS_PER_KILOGRAM
                + of.kilogramsPerParcel();
    }

    /**
     * What a pick-up of parcels emits by itself, in kilograms of CO2e.
     *
     * @param kilometresOfWay of the parcel that goes farthest, all legs
     */
    public double ofPickUp(int lane, double kilometresOfWay) {
        double lineHaul = firstFactors[lane] == null
                ? 0
                : firstKilometres[lane] * firstFactors[lane].gramsPerKilometre() / GRAMS_PER_KILOGRAM;
        return lineHaul
                + (kilometresOfWay - firstKilometres[lane]) * factors[lane].gramsPerKilometre() / GRAMS_PER_KILOGRAM;
    }
}
