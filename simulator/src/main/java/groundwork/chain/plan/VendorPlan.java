package groundwork.chain.plan;

import groundwork.scenario.FreightTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.VendorChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A choice among vendors of one leg.
 *
 * @param lanes numbers of the offers, by rank and then in the order of the table
 * @param offers what each of them agreed on
 */
@SuppressWarnings("ArrayRecordComponent") // read-only numbers
public record VendorPlan(int[] lanes, List<FreightTerms.Offer> offers, VendorChoice.Rule rule) {

    static List<VendorPlan> of(Scenario scenario) {
        List<Lane> all = scenario.network().lanes();
        List<VendorPlan> plans = new ArrayList<>();
        for (VendorChoice choice : scenario.network().freight().choices()) {
            int[] lanes = IntStream.range(0, all.size())
                    .filter(l -> choice.isAbout(all.get(l)))
                    .boxed()
                    .sorted(Comparator.comparingInt(
                            l -> all.get(l).freight().offer().rank()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            plans.add(new VendorPlan(
                    lanes,
                    IntStream.of(lanes)
                            .mapToObj(l -> all.get(l).freight().offer())
                            .toList(),
                    choice.rule()));
        }
        return List.copyOf(plans);
    }
}
