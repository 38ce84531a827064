package groundwork.scenariofile;

import groundwork.scenario.BagRule;
import groundwork.scenario.CardTerms;
import groundwork.scenario.Carton;
import groundwork.scenario.Departures;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether each item goes into a carton, and bags are where parcels leave. */
final class PackagingChecks {

    /** Slack for the rounding of sides and volumes. */
    private static final double SLACK = 1 + 1e-9;

    /** By how much a unit may be larger than the box around it before it is said to be odd: roundings of its volume. */
    private static final double ODD = 1.05;

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final List<Carton> cartons;

    PackagingChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        cartons = scenario.catalogue().packaging().cartons();
    }

    void all() {
        if (problems.sound("items")) {
            volumes();
        }
        if (problems.sound("cartons", "sites", "lanes")) {
            places();
        }
        if (problems.sound("cartons", "items", "sites", "lanes", "inventory")) {
            scenario.network().sites().stream()
                    .filter(scenario.network()::sends)
                    .forEach(this::items);
        }
        if (problems.sound("cartons", "card_terms", "sites", "lanes")) {
            boxFactors();
        }
        if (problems.sound("bags", "sites", "lanes", "middle_mile")) {
            bags();
        }
    }

    private void volumes() {
        for (int i = 0; i < scenario.catalogue().items().size(); i++) {
            Item item = scenario.catalogue().items().get(i);
            Location at = Checks.at(raw, "items", i);
            item.packing()
                    .sides()
                    .filter(s -> item.volumeLitres() > s.litres() * ODD)
                    .ifPresent(sides -> problems.warning(
                            at,
                            "A unit of " + Problems.quote(item.id()) + " takes " + number(item.volumeLitres())
                                    + " l, more than the box of its three sides (" + number(sides.litres()) + " l).",
                            "Look at volume_l, and at the sides: they are centimetres."));
        }
    }

    private void places() {
        for (int i = 0; i < cartons.size(); i++) {
            String of = cartons.get(i).site();
            for (Site site : scenario.network().sites()) {
                if (site.id().equals(of) && !scenario.network().sends(site)) {
                    problems.error(
                            raw.rows("cartons").get(i).at("site"),
                            "No order is packed at " + Problems.quote(of) + ".",
                            "Name a center, or a hub with a parcel lane; or leave the cell empty.");
                }
            }
        }
    }

    private void items(Site site) {
        List<Carton> here = scenario.catalogue().packaging().cartonsOf(site.id()).stream()
                .map(cartons::get)
                .toList();
        if (here.isEmpty()) {
            return;
        }
        Set<String> kept = new LinkedHashSet<>();
        scenario.inventory().rules().stream()
                .filter(rule -> rule.site().equals(site.id()))
                .forEach(rule -> kept.add(rule.item()));
        boolean all = Checks.hasEverything(scenario, site);
        for (int i = 0; i < scenario.catalogue().items().size(); i++) {
            Item item = scenario.catalogue().items().get(i);
            boolean packed = !item.packing().ownBox() && (all || kept.contains(item.id()));
            if (packed && here.stream().noneMatch(carton -> holds(carton, item))) {
                problems.error(
                        Checks.at(raw, "items", i),
                        "The item " + Problems.quote(item.id()) + " goes into no carton of " + Problems.quote(site.id())
                                + ": " + reason(here, item) + ".",
                        "Add a carton that takes " + size(item) + ", or state own_box: yes.");
            }
        }
    }

    private static boolean holds(Carton carton, Item item) {
        return fits(carton, item)
                && item.volumeLitres() <= carton.litres() * carton.fill() * SLACK
                && item.weightKilograms() <= carton.maxKilograms() * SLACK;
    }

    private static boolean fits(Carton carton, Item item) {
        return carton.inside().isEmpty()
                || item.packing().sides().isEmpty()
                || item.packing().sides().get().fitIn(carton.inside().get());
    }

    /** Why no carton holds an item: the first limit that all of them break, or that none keeps all limits. */
    private static String reason(List<Carton> cartons, Item item) {
        double most = cartons.stream().mapToDouble(Carton::maxKilograms).max().orElse(0);
        double room =
                cartons.stream().mapToDouble(c -> c.litres() * c.fill()).max().orElse(0);
        if (item.weightKilograms() > most * SLACK) {
            return "it weighs " + number(item.weightKilograms()) + " kg, and the strongest takes " + number(most)
                    + " kg";
        }
        if (item.volumeLitres() > room * SLACK) {
            return "it takes " + number(item.volumeLitres()) + " l, and the largest has room for " + number(room)
                    + " l";
        }
        if (cartons.stream().noneMatch(c -> fits(c, item))) {
            return "its sides are too long for all of them";
        }
        return "each is too weak, too small or too short for it";
    }

    private static String size(Item item) {
        String size = number(item.weightKilograms()) + " kg and " + number(item.volumeLitres()) + " l";
        return item.packing()
                .sides()
                .map(s -> size + ", " + number(s.longest()) + " x " + number(s.middle()) + " x " + number(s.shortest())
                        + " cm")
                .orElse(size);
    }

    private static String number(double value) {
        return value == StrictMath.rint(value) && value < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.6g", value)
                        .replaceAll("0+$", "")
                        .replaceAll("\\.$", "");
    }

    /** A factor for boxes is of no use where all boxes are known. */
    private void boxFactors() {
        for (int i = 0; i < scenario.tariffs().terms().size(); i++) {
            CardTerms terms = scenario.tariffs().terms().get(i);
            List<Lane> lanes = scenario.network().lanes().stream()
                    .filter(lane ->
                            Checks.isToCustomers(lane) && lane.rateCard().equals(terms.card()))
                    .toList();
            boolean known = !lanes.isEmpty()
                    && lanes.stream()
                            .noneMatch(lane -> scenario.catalogue()
                                    .packaging()
                                    .cartonsOf(lane.from())
                                    .isEmpty());
            if (terms.boxFactor() > 1 && known) {
                problems.warning(
                        Checks.at(raw, "card_terms", i),
                        "The box_factor of " + Problems.quote(terms.card())
                                + " counts for nothing: all its parcels are in cartons.",
                        "Leave it out; outer_l of the cartons says how large parcels are.");
            }
        }
    }

    private void bags() {
        List<BagRule> rows = scenario.catalogue().packaging().bags();
        for (int i = 0; i < rows.size(); i++) {
            BagRule bag = rows.get(i);
            if (bag.parcels() == Integer.MAX_VALUE
                    && Double.isInfinite(bag.kilograms())
                    && Double.isInfinite(bag.litres())) {
                problems.error(
                        Checks.at(raw, "bags", i),
                        "These bags take any number of parcels.",
                        "State parcels, max_kg or volume_l.");
            }
            List<Lane> lanes = lanes(bag);
            if (lanes.isEmpty()) {
                problems.error(
                        Checks.at(raw, "bags", i),
                        nothingToFill(bag),
                        "Name the origin of a lane of mode parcel, or the sort center of a row of middle_mile.");
            }
            for (Lane lane : lanes) {
                if (bag.perDeparture() < Integer.MAX_VALUE && onDemand(bag, lane)) {
                    problems.error(
                            raw.rows("bags").get(i).at("bags_per_departure"),
                            "Parcels of the lane " + Problems.quote(lane.id()) + " leave there on demand, one by one.",
                            "State departs, or leave bags_per_departure empty.");
                }
            }
        }
    }

    private static String nothingToFill(BagRule bag) {
        return bag.lane().isEmpty()
                ? "No parcel lane leaves or passes " + Problems.quote(bag.site()) + "."
                : "The lane " + Problems.quote(bag.lane()) + " does not carry parcels that leave or pass "
                        + Problems.quote(bag.site()) + ".";
    }

    private List<Lane> lanes(BagRule bag) {
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : scenario.network().lanes()) {
            boolean meant = bag.lane().isEmpty() || bag.lane().equals(lane.id());
            if (meant && lane.mode() == Lane.Mode.PARCEL && (lane.from().equals(bag.site()) || via(bag, lane))) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    private boolean via(BagRule bag, Lane lane) {
        return scenario.lastMile().middleMiles().stream()
                .anyMatch(m -> m.lane().equals(lane.id()) && m.via().equals(bag.site()));
    }

    private boolean onDemand(BagRule bag, Lane lane) {
        if (lane.from().equals(bag.site())) {
            return lane.departs() instanceof Departures.OnDemand;
        }
        return scenario.lastMile().middleMiles().stream()
                .filter(m -> m.lane().equals(lane.id()))
                .map(MiddleMile::departs)
                .anyMatch(Departures.OnDemand.class::isInstance);
    }
}
