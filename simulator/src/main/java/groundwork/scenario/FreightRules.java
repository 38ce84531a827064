package groundwork.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * What holds for freight of all lanes.
 *
 * @param containers kinds that lanes may name
 * @param choices among vendors of one leg
 * @param risks of lanes
 * @param seasons of lanes with less room
 * @param rotations of vehicles on lanes
 * @param containerOffers further kinds of containers of lanes that are loaded by whole pieces
 * @param poolings of lanes that share a vehicle, in the order of its stops
 */
public record FreightRules(
        List<ContainerKind> containers,
        List<VendorChoice> choices,
        List<LaneRisk> risks,
        List<ContainerOffer> containerOffers,
        List<LaneSeason> seasons,
        List<Rotation> rotations,
        List<Pooling> poolings) {

    /** Nothing said. */
    public static final FreightRules NONE =
            new FreightRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public FreightRules {
        containers = List.copyOf(containers);
        choices = List.copyOf(choices);
        risks = List.copyOf(risks);
        containerOffers = List.copyOf(containerOffers);
        seasons = List.copyOf(seasons);
        rotations = List.copyOf(rotations);
        poolings = List.copyOf(poolings);
    }

    /** The kind of this id. */
    public ContainerKind container(String id) {
        return containers.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no container " + id + "."));
    }

    /** The kinds that a lane loaded by whole pieces chooses from, its own first; nothing for other lanes. */
    public List<ContainerOffer> offers(Lane lane) {
        FreightTerms terms = lane.freight();
        if (terms.loading() == FreightTerms.Loading.FLUID || terms.container().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new ContainerOffer(lane.id(), terms.container(), terms.costPerContainerMicros())),
                        containerOffers.stream().filter(offer -> offer.lane().equals(lane.id())))
                .toList();
    }
}
