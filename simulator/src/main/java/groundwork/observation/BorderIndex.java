package groundwork.observation;

import groundwork.scenario.Category;
import groundwork.scenario.Duty;
import groundwork.scenario.EntryType;
import groundwork.scenario.ImportTax;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the numbers of a {@link BorderListener} stand for.
 *
 * @param types of entries by gateway; the first of each gateway is that of entries no type was stated for
 * @param duties the rate of the category first, then the rows of the scenario
 * @param taxes rows of the scenario
 * @param categories of the scenario, and at the end "" for goods without one
 */
public record BorderIndex(List<Type> types, List<String> duties, List<String> taxes, List<String> categories) {

    /** The name of the entries of a gateway that knows no types. */
    public static final String UNTYPED = "entry";

    /** The name of the duty that a category states itself. */
    public static final String CATEGORY_RATE = "category";

    /** Copies the lists. */
    public BorderIndex {
        types = List.copyOf(types);
        duties = List.copyOf(duties);
        taxes = List.copyOf(taxes);
        categories = List.copyOf(categories);
    }

    /** An entry type of a gateway. */
    public record Type(int gateway, String name) {}

    /** The numbers of a scenario. */
    public static BorderIndex of(Scenario scenario) {
        List<Type> types = new ArrayList<>();
        List<Site> sites = scenario.network().sites();
        for (int s = 0; s < sites.size(); s++) {
            if (sites.get(s).kind() == Site.Kind.GATEWAY) {
                types.add(new Type(s, UNTYPED));
                for (EntryType type : scenario.customs().tariff().entryTypes()) {
                    Type known = new Type(s, type.type());
                    if (type.site().equals(sites.get(s).id()) && !types.contains(known)) {
                        types.add(known);
                    }
                }
            }
        }
        return new BorderIndex(
                types,
                Stream.concat(
                                Stream.of(CATEGORY_RATE),
                                scenario.customs().tariff().duties().stream().map(Duty::id))
                        .toList(),
                scenario.customs().tariff().taxes().stream().map(ImportTax::id).toList(),
                Stream.concat(scenario.catalogue().categories().stream().map(Category::id), Stream.of(""))
                        .toList());
    }

    /** The number of an entry type of a gateway. */
    public int type(int gateway, String name) {
        return types.indexOf(new Type(gateway, name));
    }
}
