package groundwork.scenariofile;

import groundwork.scenario.DeliveryOption;
import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.OrderRules;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.SourcingRules;
import groundwork.scenario.Substitute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether the rules of orders fit the network. */
final class OrderChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;
    private final OrderRules rules;

    OrderChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
        rules = scenario.orderRules();
    }

    void all() {
        if (problems.sound("scenario.yaml", "priority_list", "lanes", "sites", "regions")) {
            priorityList();
        }
        if (problems.sound("delivery_options")) {
            shares();
        }
        if (problems.sound("delivery_options", "lanes", "sites", "regions")) {
            services();
            fixedPromises();
        }
        if (problems.sound("substitutes")) {
            substitutes();
        }
        if (problems.sound("scenario.yaml")) {
            waiting();
        }
    }

    /** What customers of a region may choose among sums to all of them. */
    private void shares() {
        Map<String, Double> sums = new LinkedHashMap<>();
        Map<String, Integer> firsts = new LinkedHashMap<>();
        for (int i = 0; i < rules.options().size(); i++) {
            DeliveryOption option = rules.options().get(i);
            sums.merge(option.region(), option.share(), Double::sum);
            firsts.putIfAbsent(option.region(), i);
        }
        sums.forEach((region, sum) -> {
            if (StrictMath.abs(sum - 1) > 1e-6) {
                problems.error(
                        Checks.at(raw, "delivery_options", firsts.get(region)),
                        "The shares of the delivery options of " + Problems.quote(region) + " sum to "
                                + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                        "They must sum to 100 %.");
            }
        });
    }

    /** Each option has a lane of its service to each region that offers it; each region without options has a plain one. */
    private void services() {
        Set<String> choosing = new LinkedHashSet<>();
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (int i = 0; i < rules.options().size(); i++) {
            DeliveryOption option = rules.options().get(i);
            for (Region region : members.of(option.region())) {
                choosing.add(region.id());
                if (!reached.computeIfAbsent(option.service(), this::reached).contains(region.id())) {
                    problems.error(
                            Checks.at(raw, "delivery_options", i),
                            "No lane with the service " + Problems.quote(option.service()) + " leads to the region "
                                    + Problems.quote(region.id()) + ".",
                            Problems.maybe(option.service(), services(region.id())));
                    break;
                }
            }
        }
        Set<String> offered = new LinkedHashSet<>();
        rules.options().forEach(option -> offered.add(option.service()));
        for (int i = 0; i < scenario.network().lanes().size(); i++) {
            Lane lane = scenario.network().lanes().get(i);
            if (!lane.service().isEmpty() && !offered.contains(lane.service())) {
                problems.warning(
                        Checks.at(raw, "lanes", i),
                        "No delivery option has the service " + Problems.quote(lane.service()) + ".",
                        Problems.maybe(lane.service(), new ArrayList<>(offered)));
            }
        }
        Set<String> asked = new LinkedHashSet<>();
        Set<String> plain = reached("");
        Wanted.each(scenario, raw, wanted -> {
            for (Region region : asked.add(wanted.region()) ? members.of(wanted.region()) : List.<Region>of()) {
                if (!choosing.contains(region.id())
                        && !plain.contains(region.id())
                        && !services(region.id()).isEmpty()) {
                    problems.error(
                            wanted.at(),
                            "All lanes to the region " + Problems.quote(region.id())
                                    + " are for delivery options, and it has none.",
                            "Add delivery_options for it, or a lane without a service.");
                    choosing.add(region.id());
                }
            }
        });
    }

    private Set<String> reached(String service) {
        Set<String> regions = new LinkedHashSet<>();
        for (Lane lane : scenario.network().lanes()) {
            if (Checks.isToCustomers(lane) && lane.service().equals(service)) {
                members.of(lane.to()).forEach(region -> regions.add(region.id()));
            }
        }
        return regions;
    }

    private List<String> services(String region) {
        List<String> services = new ArrayList<>();
        for (Lane lane : scenario.network().lanes()) {
            if (Checks.isToCustomers(lane) && members.of(lane.to()).stream().anyMatch(r -> r.id().equals(region))) {
                services.add(lane.service());
            }
        }
        return services;
    }

    /** No customer is promised what the fastest parcel of the nearest cut-off could not keep. */
    private void fixedPromises() {
        for (int i = 0; i < rules.options().size(); i++) {
            DeliveryOption option = rules.options().get(i);
            long fastest = fastest(option);
            if (option.promiseMicros().isPresent() && option.promiseMicros().getAsLong() < fastest) {
                problems.error(
                        Checks.at(raw, "delivery_options", i),
                        "The promise of " + Problems.quote(option.id()) + " ends before any parcel could be there.",
                        String.format(
                                Locale.ROOT,
                                "Handling, the cut-off of the lane and its shortest transit take %.1f h.",
                                (double) fastest / Horizon.HOUR));
            }
        }
    }

    private long fastest(DeliveryOption option) {
        long fastest = Long.MAX_VALUE;
        for (Lane lane : scenario.network().lanes()) {
            boolean serves = Checks.isToCustomers(lane)
                    && lane.service().equals(option.service())
                    && members.of(lane.to()).stream().anyMatch(members.of(option.region())::contains);
            if (serves) {
                long handling = scenario.network().sites().stream()
                        .filter(site -> site.id().equals(lane.from()))
                        .mapToLong(Site::handlingMicros)
                        .findFirst()
                        .orElse(0);
                fastest = Math.min(fastest, handling + lane.cutOffMicros() + shortest(lane));
            }
        }
        return fastest == Long.MAX_VALUE ? 0 : fastest;
    }

    private static long shortest(Lane lane) {
        Distribution transit = lane.transit().orElse(new Distribution.Constant(0));
        if (transit instanceof Distribution.Constant d) {
            return (long) d.value();
        } else if (transit instanceof Distribution.Uniform d) {
            return (long) d.low();
        } else if (transit instanceof Distribution.Triangular d) {
            return (long) d.low();
        }
        return transit instanceof Distribution.Shifted d ? (long) d.shift() : 0;
    }

    private void substitutes() {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < rules.substitutes().size(); i++) {
            Substitute row = rules.substitutes().get(i);
            if (sums.merge(row.item(), row.share(), Double::sum) > 1 + 1e-6) {
                problems.error(
                        Checks.at(raw, "substitutes", i),
                        "More than 100 % of the customers of " + Problems.quote(row.item()) + " take something else.",
                        "Each customer takes one substitute at most: shares of an item sum to at most 100 %.");
            }
        }
    }

    private void waiting() {
        if (rules.mergeWindowMicros() > 0 && scenario.demand().basket().repeat().isEmpty()) {
            setting("merge_window", "Orders would wait for nothing: no customer orders again.", "State repeat.share.");
        }
        if (rules.patience().isPresent() && rules.whenShort() == OrderRules.WhenShort.LOST) {
            setting("patience", "Orders do not wait for stock: they are lost.", "Say when_short: backorder.");
        }
    }

    private void setting(String name, String what, String remedy) {
        Cell cell = raw.settings.get(name);
        problems.error(cell == null ? Location.file("scenario.yaml") : cell.at(), what, remedy);
    }

    private void priorityList() {
        boolean used = rules.sourcing().policy() == SourcingRules.Policy.PRIORITY_LIST;
        List<SourcingRules.Rank> list = rules.sourcing().list();
        if (used && list.isEmpty()) {
            setting("sourcing.policy", "There is no list of centers.", "Add a table \"priority_list\".");
        }
        if (!used && !list.isEmpty()) {
            problems.warning(
                    Checks.at(raw, "priority_list", 0),
                    "Nothing uses this table.",
                    "Say sourcing: {policy: priority-list}.");
        }
        Map<String, Set<String>> served = served();
        for (int i = 0; i < list.size(); i++) {
            SourcingRules.Rank row = list.get(i);
            for (Region region : members.of(row.region())) {
                if (!served.getOrDefault(row.site(), new LinkedHashSet<>()).contains(region.id())) {
                    problems.error(
                            Checks.at(raw, "priority_list", i),
                            "No lane of mode parcel or door leads from " + Problems.quote(row.site())
                                    + " to the region " + Problems.quote(region.id()) + ".",
                            "Add one to lanes, or take the site off the list.");
                    break;
                }
            }
        }
    }

    /** The regions to which lanes lead, by site. */
    private Map<String, Set<String>> served() {
        Map<String, Set<String>> served = new LinkedHashMap<>();
        for (Lane lane : scenario.network().lanes()) {
            if (Checks.isToCustomers(lane)) {
                Set<String> regions = served.computeIfAbsent(lane.from(), k -> new LinkedHashSet<>());
                members.of(lane.to()).forEach(region -> regions.add(region.id()));
            }
        }
        return served;
    }
}
