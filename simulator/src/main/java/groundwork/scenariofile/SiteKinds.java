package groundwork.scenariofile;

import groundwork.scenario.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words for the kinds of sites: those of the model, and the planner's own where a site behaves the same. */
final class SiteKinds {

    private static final Map<String, Site.Kind> KINDS = kinds();

    /** All words. */
    static final List<String> WORDS = List.copyOf(KINDS.keySet());

    /** What they mean. */
    static final String MEANING =
            "what it does; the same as hub: supplier, origin_hub; as gateway: export_gateway, port,"
                    + " airport; as center: overseas_warehouse, bonded_warehouse; as cross_dock: consolidation_center;"
                    + " as sort (parcels): sort_center, delivery_station";

    private SiteKinds() {}

    private static Map<String, Site.Kind> kinds() {
        Map<String, Site.Kind> kinds = new LinkedHashMap<>();
        for (Site.Kind kind : Site.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        kinds.put("supplier", Site.Kind.HUB);
        kinds.put("origin_hub", Site.Kind.HUB);
        kinds.put("export_gateway", Site.Kind.GATEWAY);
        kinds.put("port", Site.Kind.GATEWAY);
        kinds.put("airport", Site.Kind.GATEWAY);
        kinds.put("overseas_warehouse", Site.Kind.CENTER);
        kinds.put("bonded_warehouse", Site.Kind.CENTER);
        kinds.put("sort_center", Site.Kind.SORT);
        kinds.put("consolidation_center", Site.Kind.CROSS_DOCK);
        kinds.put("delivery_station", Site.Kind.SORT);
        return kinds;
    }

    /** The kind of a word; a center where there is none, which was reported. */
    static Site.Kind of(String word) {
        return KINDS.getOrDefault(word, Site.Kind.CENTER);
    }
}
