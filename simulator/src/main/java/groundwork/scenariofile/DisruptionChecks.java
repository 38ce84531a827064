package groundwork.scenariofile;

import groundwork.scenario.Disruption;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether disruptions strike something that there is, at a time that is simulated, and one of them at a time. */
final class DisruptionChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final List<Disruption> disruptions;

    DisruptionChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        disruptions = scenario.risks().disruptions();
    }

    void all() {
        if (!problems.sound("disruptions")) {
            return;
        }
        for (int i = 0; i < disruptions.size(); i++) {
            target(i, disruptions.get(i).target());
            if (problems.sound("scenario.yaml")) {
                horizon(i, disruptions.get(i).timing());
            }
            overlap(i);
        }
    }

    private Location at(int row, String column) {
        return raw.rows("disruptions").get(row).at(column);
    }

    private void target(int row, Disruption.Target target) {
        if (target instanceof Disruption.OfLane lane && problems.sound("lanes")) {
            known(row, lane.lane(), "lanes", scenario.network().lanes().stream().map(Lane::id));
            struck(row, scenario.network().lanes().stream().filter(l -> l.id().equals(lane.lane())));
        } else if (target instanceof Disruption.OfVendor vendor && problems.sound("lanes")) {
            known(
                    row,
                    vendor.vendor(),
                    "the vendors of lanes",
                    scenario.network().lanes().stream().map(Lane::vendor));
            struck(
                    row,
                    scenario.network().lanes().stream().filter(l -> l.vendor().equals(vendor.vendor())));
        } else if (target instanceof Disruption.OfSite site && problems.sound("sites")) {
            known(row, site.site(), "sites", scenario.network().sites().stream().map(Site::id));
        } else if (target instanceof Disruption.OfStep step && problems.sound("work")) {
            known(
                    row,
                    step.site() + "/" + step.step(),
                    "work",
                    scenario.network().work().stream()
                            .map(w -> w.site() + "/" + w.step().name().toLowerCase(Locale.ROOT)));
        } else if (target instanceof Disruption.OfDemand demand && problems.sound("regions")) {
            known(
                    row,
                    demand.region(),
                    "regions",
                    scenario.demand().regions().stream()
                            .flatMap(r -> Stream.of(r.id(), r.group()))
                            .filter(name -> !name.isEmpty()));
        }
    }

    private void known(int row, String which, String where, Stream<String> names) {
        List<String> known = names.distinct().toList();
        if (!known.contains(which)) {
            problems.error(
                    at(row, "which"),
                    "which: There is no " + Problems.quote(which) + " in " + where + ".",
                    Problems.maybe(which, known));
        }
    }

    /** Nothing is carried where goods are handed over at the door, and there is no part of a room without limits. */
    private void struck(int row, Stream<Lane> lanes) {
        List<Lane> struck = lanes.toList();
        if (!struck.isEmpty() && struck.stream().allMatch(lane -> lane.mode() == Lane.Mode.DOOR)) {
            problems.error(
                    at(row, "which"),
                    "Customers take their orders over at the door: nobody carries them.",
                    "Strike the site or a step of its work instead.");
        } else if (!disruptions.get(row).closes()
                && struck.stream()
                        .filter(lane -> lane.mode() != Lane.Mode.DOOR && lane.mode() != Lane.Mode.PARCEL)
                        .anyMatch(DisruptionChecks::isUnlimited)) {
            problems.warning(
                    at(row, "which"),
                    "A lane without a capacity still takes everything when part of it is missing.",
                    "State a capacity of the lane, e.g. capacity_kg, or depth: 100 %.");
        }
    }

    private static boolean isUnlimited(Lane lane) {
        FreightTerms terms = lane.freight();
        return lane.capacityCubicMetres() == Double.POSITIVE_INFINITY
                && lane.capacityKilograms() == Double.POSITIVE_INFINITY
                && terms.capacityUnits() == Integer.MAX_VALUE
                && terms.capacityPallets() == Double.POSITIVE_INFINITY
                && (terms.container().isEmpty() || terms.containers() == Integer.MAX_VALUE);
    }

    private void horizon(int row, Disruption.Timing timing) {
        long from = 0;
        long to = Long.MAX_VALUE;
        if (timing instanceof Disruption.Dated dated) {
            from = dated.from();
            to = dated.to();
        } else if (timing instanceof Disruption.Lasting lasting) {
            from = lasting.from();
        } else if (timing instanceof Disruption.Recurring recurring) {
            from = recurring.from();
            to = recurring.to();
        }
        long end = scenario.horizon().endMicros();
        if (from >= end || to <= 0) {
            problems.error(
                    at(row, from >= end ? "from" : "to"),
                    "The disruption " + Problems.quote(disruptions.get(row).id()) + " lies outside of the horizon.",
                    "The run begins on "
                            + scenario.horizon()
                                    .instant(0)
                                    .atZone(scenario.horizon().zone())
                                    .toLocalDate()
                            + " and ends before "
                            + scenario.horizon()
                                    .start()
                                    .plusDays(scenario.horizon().days()) + ".");
        }
    }

    /** Two dated rows that say the same of the same thing at the same time: one of them was not meant so. */
    private void overlap(int row) {
        if (!(disruptions.get(row).timing() instanceof Disruption.Dated late)) {
            return;
        }
        Optional<Disruption> earlier = disruptions.subList(0, row).stream()
                .filter(d -> Objects.equals(d.target(), disruptions.get(row).target()))
                .filter(d -> d.timing() instanceof Disruption.Dated early
                        && early.from() < late.to()
                        && late.from() < early.to())
                .findFirst();
        if (earlier.isPresent()) {
            problems.error(
                    at(row, "from"),
                    "The disruptions " + Problems.quote(earlier.get().id()) + " and "
                            + Problems.quote(disruptions.get(row).id()) + " strike the same at the same time.",
                    "Make one row of them, or let one begin when the other ends.");
        }
    }
}
