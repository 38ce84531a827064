package groundwork.scenariofile;

import groundwork.scenario.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which regions are meant by a name in a table: the region of this id, or those of this group; all of them by "". */
final class Members {

    private final Map<String, List<Region>> byName = new LinkedHashMap<>();

    Members(List<Region> regions) {
        for (Region region : regions) {
            if (!region.group().isEmpty()) {
                byName.computeIfAbsent(region.group(), group -> new ArrayList<>())
                        .add(region);
            }
        }
        // An id counts before a group of the same name.
        Map<String, List<Region>> byId = new LinkedHashMap<>();
        for (Region region : regions) {
            byId.computeIfAbsent(region.id(), id -> new ArrayList<>()).add(region);
        }
        byName.putAll(byId);
        byName.put("", regions);
    }

    /** The regions, in the order of the input; none if there is nothing of this name. */
    List<Region> of(String regionOrGroup) {
        return byName.getOrDefault(regionOrGroup, List.of());
    }
}
