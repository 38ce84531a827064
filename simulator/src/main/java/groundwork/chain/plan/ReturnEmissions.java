package groundwork.chain.plan;

import groundwork.scenario.EmissionFactor;
import groundwork.scenario.Emissions;
import groundwork.scenario.ReturnChannel;
import groundwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;

/** What returns emit on the ways by which customers send them, by way. */
public final class ReturnEmissions {

    private static final double KILOGRAMS_PER_TONNE = 1_000;
    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final boolean reported;
    private final EmissionFactor[] factors;
    private final double[] kilometres;

    ReturnEmissions(Scenario scenario, Places places, ReturnWays returns) {
        Emissions emissions = scenario.tariffs().emissions();
        reported = emissions.reported();
        List<ReturnPlan> ways = reported ? returns.all() : List.of();
        factors = new EmissionFactor[ways.size()];
        kilometres = new double[ways.size()];
        for (int w = 0; w < kilometres.length; w++) {
            ReturnPlan way = ways.get(w);
            factors[w] = emissions.of(ReturnChannel.Kind.valueOf(
                    returns.channels().get(way.channel()).toUpperCase(Locale.ROOT)));
            kilometres[w] = places.greatCircleToRegion(way.site(), way.region()) * (1 + factors[w].uplift())
                    + factors[w].extraKilometres();
        }
    }

    /** Whether anybody asks. */
    public boolean reported() {
        return reported;
    }

    /** Kilometres of a way. */
    public double kilometres(int way) {
        return kilometres[way];
    }

    /** What a return parcel emits, in kilograms of CO2e: at the door, if anybody comes for it, and on its way. */
    public double ofParcel(int way, double kilograms) {
        EmissionFactor of = factors[way];
        return kilometres[way] * (kilograms / KILOGRAMS_PER_TONNE) * of.gramsPerTonneKilometre() / GRAMS_PER_KILOGRAM
                + of.kilogramsPerParcel();
    }

    /** What a load of returns emits by itself, however much is on it, in kilograms of CO2e. */
    public double ofLoad(int way) {
        return kilometres[way] * factors[way].gramsPerKilometre() / GRAMS_PER_KILOGRAM;
    }
}
