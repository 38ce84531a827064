package groundwork.scenario;

import java.util.List;

/** The places, who works there, and the movements bought between them. Lists are in the order of the input. */
public record Network(
        List<Site> sites,
        List<Work> work,
        List<Lane> lanes,
        List<RateCardRow> rateCards,
        List<ZoneRow> zones,
        FreightRules freight) {

    /** A network without rules of freight. */
    public Network(
            List<Site> sites, List<Work> work, List<Lane> lanes, List<RateCardRow> rateCards, List<ZoneRow> zones) {
        this(sites, work, lanes, rateCards, zones, FreightRules.NONE);
    }

    /** The lane whose vehicle takes the goods of a lane: itself, unless it rides along with another. */
    public Lane vehicleOf(Lane lane) {
        for (Pooling pooling : freight.poolings()) {
            if (pooling.lane().equals(lane.id())) {
                return lanes.stream()
                        .filter(other -> other.id().equals(pooling.vehicle()))
                        .findFirst()
                        .orElse(lane);
            }
        }
        return lane;
    }

    /** Copies the lists. */
    public Network {
        sites = List.copyOf(sites);
        work = List.copyOf(work);
        lanes = List.copyOf(lanes);
        rateCards = List.copyOf(rateCards);
        zones = List.copyOf(zones);
    }

    /** Whether orders leave a site: it is a center, or a hub with a lane to customers. */
    public boolean sends(Site site) {
        return site.kind() == Site.Kind.CENTER
                || (site.kind() == Site.Kind.HUB
                        && lanes.stream()
                                .anyMatch(lane -> lane.from().equals(site.id())
                                        && (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR)));
    }
}
