package groundwork.chain.plan;

import groundwork.scenario.EmissionFactor;
import groundwork.scenario.Emissions;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;

/** What movements emit: kilometres and factors of each lane, and of each region that a lane delivers to. */
public final class EmissionPlan {

    private static final double KILOGRAMS_PER_TONNE = 1_000;
    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final boolean reported;
    private final EmissionFactor[] factors;
    private final double[] kilometres;
    private final double[][] kilometresToRegion;

    EmissionPlan(Scenario scenario, Places places) {
        Emissions emissions = scenario.tariffs().emissions();
        reported = emissions.reported();
        int lanes = reported ? scenario.network().lanes().size() : 0;
        factors = new EmissionFactor[lanes];
        kilometres = new double[lanes];
        kilometresToRegion = new double[lanes][];
        for (int l = 0; l < lanes; l++) {
            Lane lane = scenario.network().lanes().get(l);
            factors[l] = emissions.of(lane);
            int from = places.siteNumber(lane.from());
            if (places.isSite(lane.to())) {
                kilometres[l] = way(l, lane, places.greatCircleBetween(from, places.siteNumber(lane.to())));
            } else {
                kilometresToRegion[l] = new double[places.regionCount()];
                for (int region : places.regionsOf(lane.to())) {
                    kilometresToRegion[l][region] = way(l, lane, places.greatCircleToRegion(from, region));
                }
            }
        }
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

    /** Kilometres of a parcel of a lane to a region. */
    public double kilometres(int lane, int region) {
        return kilometresToRegion[lane][region];
    }

    /** What a load emits, in kilograms of CO2e: kilometres × tonnes × grams / 1,000, and what the vehicle emits by itself. */
    public double ofLoad(int lane, double kilograms) {
        EmissionFactor of = factors[lane];
        return kilometres[lane]
                * (kilograms / KILOGRAMS_PER_TONNE * of.gramsPerTonneKilometre() + of.gramsPerKilometre())
                / GRAMS_PER_KILOGRAM;
    }

    /** What a parcel emits, in kilograms of CO2e: on the way to its region, and at the door. */
    public double ofParcel(int lane, int region, double kilograms) {
        EmissionFactor of = factors[lane];
        return kilometresToRegion[lane][region]
                        * (kilograms / KILOGRAMS_PER_TONNE)
                        * of.gramsPerTonneKilometre()
                        / GRAMS_PER_KILOGRAM
                + of.kilogramsPerParcel();
    }

    /** What a pick-up of parcels emits by itself, in kilograms of CO2e, on a way of so many kilometres. */
    public double ofPickUp(int lane, double kilometresOfWay) {
        return kilometresOfWay * factors[lane].gramsPerKilometre() / GRAMS_PER_KILOGRAM;
    }
}
