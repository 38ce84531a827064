package groundwork.scenariofile;

import groundwork.scenario.Disposition;
import groundwork.scenario.Lane;
import groundwork.scenario.Network;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where returned goods can get to from the sites that take them, and which lanes they may use; ways are the shortest, so only some do. */
final class ReturnReach {

    private static final List<Lane.Mode> MAIN_MODES = List.of(Lane.Mode.OCEAN, Lane.Mode.AIR);

    private final Network network;
    private final List<Disposition> dispositions;
    private final Set<String> takers = new LinkedHashSet<>();

    ReturnReach(Scenario scenario) {
        network = scenario.network();
        dispositions = scenario.returns().sorting().dispositions();
        for (Site site : network.sites()) {
            if (scenario.takesReturns(site.id())) {
                takers.add(site.id());
            }
        }
    }

    /** The sites that take returns, in the order of the scenario. */
    Set<String> takers() {
        return takers;
    }

    /** Whether a way leads from one site to another; of a main mode, or of any. */
    boolean leads(String from, String to, Optional<Lane.Mode> mode) {
        return mode.isPresent()
                ? reached(from, mode.get(), new LinkedHashSet<>()).contains(to)
                : MAIN_MODES.stream()
                        .anyMatch(by -> reached(from, by, new LinkedHashSet<>()).contains(to));
    }

    /** Whether goods of a site get to a center where they can be sold again. */
    boolean leadsToShelf(String from) {
        return network.sites().stream()
                .anyMatch(site -> site.kind() == Site.Kind.CENTER
                        && (site.id().equals(from) || leads(from, site.id(), Optional.empty())));
    }

    /** Ids of the lanes by which goods go on where no single lane leads to where they go. */
    Set<String> lanesOfLongWays() {
        Set<String> used = new LinkedHashSet<>();
        for (String from : takers) {
            boolean direct =
                    network.lanes().stream().anyMatch(lane -> lane.from().equals(from) && leadsToCenter(lane));
            boolean shelf = network.sites().stream()
                    .noneMatch(site -> site.id().equals(from) && site.kind() == Site.Kind.CENTER);
            boolean far = dispositions.stream()
                    .anyMatch(row -> !row.to().isEmpty() && (row.mode().isPresent() || !isDirect(from, row.to())));
            if (far || (shelf && !direct)) {
                MAIN_MODES.forEach(by -> reached(from, by, used));
            }
        }
        return used;
    }

    private boolean isDirect(String from, String to) {
        return network.lanes().stream()
                .anyMatch(lane -> lane.from().equals(from) && lane.to().equals(to));
    }

    private boolean leadsToCenter(Lane lane) {
        return network.sites().stream()
                .anyMatch(site -> site.id().equals(lane.to()) && site.kind() == Site.Kind.CENTER);
    }

    private Set<String> reached(String from, Lane.Mode mode, Set<String> used) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Lane lane : network.lanes()) {
                boolean main = MAIN_MODES.contains(lane.mode());
                boolean customers = lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR;
                if (!customers && reached.contains(lane.from()) && (!main || lane.mode() == mode)) {
                    used.add(lane.id());
                    grown |= reached.add(lane.to());
                }
            }
        }
        return reached;
    }
}
