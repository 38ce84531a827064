package groundwork.scenariofile;

import groundwork.scenario.ContainerKind;
import groundwork.scenario.ContainerOffer;
import groundwork.scenario.FreightRules;
import groundwork.scenario.FreightTerms.Loading;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.List;

/** Whether lanes that are loaded by whole pieces have containers to choose from, and pieces that fit into them. */
final class LoadingChecks {

    private static final int MOST_KINDS = 4;

    private final Scenario scenario;
    private final FreightRules rules;
    private final RawScenario raw;
    private final Problems problems;

    LoadingChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        rules = scenario.network().freight();
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (!problems.sound("lanes", "containers", "container_offers", "pools")) {
            return;
        }
        for (int i = 0; i < rules.containerOffers().size(); i++) {
            offer(rules.containerOffers().get(i), i);
        }
        for (int l = 0; l < scenario.network().lanes().size(); l++) {
            Lane lane = scenario.network().lanes().get(l);
            if (lane.freight().loading() != Loading.FLUID) {
                shared(lane, l);
                if (problems.sound("items", "scenario.yaml")) {
                    pieces(lane, l);
                }
            }
        }
    }

    private void offer(ContainerOffer offer, int row) {
        for (Lane lane : scenario.network().lanes()) {
            if (!lane.id().equals(offer.lane())) {
                continue;
            }
            if (lane.freight().loading() == Loading.FLUID) {
                error(
                        row,
                        "lane",
                        "The goods of the lane " + Problems.quote(lane.id()) + " divide over containers of one kind.",
                        "State lanes.loading: units, cases or pallets.");
            } else if (lane.freight().container().equals(offer.container())) {
                error(row, "container", "This is the kind of the lane itself.", "Its cost stands in lanes.");
            } else if (rules.offers(lane).size() > MOST_KINDS
                    && rules.offers(lane).get(MOST_KINDS).equals(offer)) {
                error(
                        row,
                        "container",
                        "A lane chooses among at most " + MOST_KINDS + " kinds.",
                        "Leave rare ones out.");
            }
        }
    }

    private void shared(Lane lane, int row) {
        boolean pooled = rules.poolings().stream()
                .anyMatch(p -> p.vehicle().equals(lane.id()) || p.lane().equals(lane.id()));
        if (pooled) {
            problems.error(
                    raw.rows("lanes").get(row).at("loading"),
                    "Goods of lanes that share a vehicle are not loaded piece by piece.",
                    "Leave loading empty, or take the lane out of pools.");
        }
    }

    /** A piece that goes into no container waits for ever, and whatever comes behind it. */
    private void pieces(Lane lane, int row) {
        List<ContainerKind> kinds = rules.offers(lane).stream()
                .map(offer -> rules.container(offer.container()))
                .toList();
        for (Item item : scenario.catalogue().items()) {
            int units = units(lane.freight().loading(), item);
            double kilograms = units * item.weightKilograms();
            double metres = units * item.volumeLitres() / 1_000;
            if (kinds.stream().noneMatch(k -> k.payloadKilograms() >= kilograms && k.usableCubicMetres() >= metres)) {
                problems.warning(
                        Checks.at(raw, "lanes", row),
                        (units == 1 ? "A unit" : "A piece of " + units + " units") + " of the item "
                                + Problems.quote(item.id())
                                + " goes into no container of the lane " + Problems.quote(lane.id())
                                + ": it would wait for ever, and what comes behind it.",
                        "Offer a larger kind, or smaller pieces, unless the item never goes this way.");
                return;
            }
        }
    }

    private int units(Loading loading, Item item) {
        double metres = item.volumeLitres() / 1_000;
        return switch (loading) {
            case CASES -> Math.max(1, item.packing().unitsPerCase());
            case PALLETS ->
                item.packing().unitsPerPallet() > 0
                        ? item.packing().unitsPerPallet()
                        : metres > 0 ? (int) Math.max(1, scenario.terms().palletCubicMetres() / metres + 1e-9) : 1;
            default -> 1;
        };
    }

    private void error(int row, String column, String what, String remedy) {
        problems.error(raw.rows("container_offers").get(row).at(column), what, remedy);
    }
}
