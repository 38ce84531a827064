package groundwork.scenariofile;

import groundwork.scenario.ContainerKind;
import groundwork.scenario.Departures;
import groundwork.scenario.Departures.Measure;
import groundwork.scenario.Departures.WhenEnough;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.Locale;

/** What no single cell can tell of freight between sites. */
final class FreightChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    FreightChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (problems.sound("lanes", "containers")) {
            for (int i = 0; i < scenario.network().lanes().size(); i++) {
                Lane lane = scenario.network().lanes().get(i);
                if (lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR) {
                    toCustomers(lane, i);
                } else if (lane.departs() instanceof WhenEnough when) {
                    whenEnough(lane, when, i);
                }
                if (lane.mode() != Lane.Mode.PARCEL && lane.mode() != Lane.Mode.DOOR && problems.sound("items")) {
                    tooLarge(lane, i);
                }
                if (lane.departs() instanceof Departures.OnDates dates) {
                    dates(dates, i);
                }
            }
        }
    }

    /** An item of which not even one unit finds room would wait for ever, and whatever comes behind it. */
    private void tooLarge(Lane lane, int row) {
        double kilograms = mostKilograms(lane);
        double metres = mostCubicMetres(lane);
        for (Item item : scenario.catalogue().items()) {
            if (item.weightKilograms() > kilograms || item.volumeLitres() / 1_000 > metres) {
                problems.warning(
                        Checks.at(raw, "lanes", row),
                        "A unit of the item " + Problems.quote(item.id())
                                + " finds no room on any departure of the lane " + Problems.quote(lane.id())
                                + ": it would wait for ever, and what comes behind it.",
                        "Raise the capacity, unless the item never goes this way.");
                return;
            }
        }
    }

    private void toCustomers(Lane lane, int row) {
        String mode = lane.mode().name().toLowerCase(Locale.ROOT);
        if (lane.departs() instanceof WhenEnough) {
            error(row, "departs", "Lanes of mode " + mode + " do not wait until enough is there.", "State a schedule.");
        }
        if (!lane.freight().equals(FreightTerms.NONE)) {
            problems.error(
                    Checks.at(raw, "lanes", row),
                    "A lane of mode " + mode + " carries parcels: it has no units, pallets, containers or waiting to"
                            + " count.",
                    "Leave capacity_units, capacity_pallets, container and wait_per_m3_day empty.");
        }
        if (Math.min(lane.capacityCubicMetres(), lane.capacityKilograms()) < Double.POSITIVE_INFINITY) {
            problems.error(
                    Checks.at(raw, "lanes", row),
                    "A lane of mode " + mode + " is not limited by volume or weight.",
                    "Leave capacity_m3 and capacity_kg empty; the table parcel_offers limits parcels a departure and a day.");
        }
    }

    private void whenEnough(Lane lane, WhenEnough when, int row) {
        if (lane.cutOffMicros() > 0) {
            error(
                    row,
                    "cut_off",
                    "A lane that leaves when enough is there has no time before which goods must come.",
                    "Leave cut_off empty.");
        }
        if (when.of() == Measure.CAPACITY
                && when.atLatestMicros() == WhenEnough.NEVER
                && mostKilograms(lane) == Double.POSITIVE_INFINITY
                && mostCubicMetres(lane) == Double.POSITIVE_INFINITY
                && mostPallets(lane) == Double.POSITIVE_INFINITY
                && lane.freight().capacityUnits() == Integer.MAX_VALUE) {
            error(
                    row,
                    "departs",
                    "A lane without a capacity is never full, so nothing would ever leave.",
                    "State a capacity, a quantity (\"when 1000 kg\"), or \"when full or after 2 h\".");
        }
        double most = switch (when.of()) {
            case CAPACITY -> Double.POSITIVE_INFINITY;
            case UNITS -> lane.freight().capacityUnits();
            case KILOGRAMS -> mostKilograms(lane);
            case CUBIC_METRES -> mostCubicMetres(lane);
            case PALLETS -> mostPallets(lane);
        };
        if (when.quantity() > most) {
            error(
                    row,
                    "departs",
                    "The lane would wait for " + when.quantity() + ", more than the " + most
                            + " that a departure takes.",
                    "\"when full\" waits for as much as it takes.");
        }
    }

    private double mostKilograms(Lane lane) {
        return Math.min(lane.capacityKilograms(), inContainers(lane, Measure.KILOGRAMS));
    }

    private double mostCubicMetres(Lane lane) {
        return Math.min(lane.capacityCubicMetres(), inContainers(lane, Measure.CUBIC_METRES));
    }

    private double mostPallets(Lane lane) {
        return Math.min(lane.freight().capacityPallets(), inContainers(lane, Measure.PALLETS));
    }

    private double inContainers(Lane lane, Measure measure) {
        if (lane.freight().containers() == Integer.MAX_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        ContainerKind kind = scenario.network().freight().containers().stream()
                .filter(k -> k.id().equals(lane.freight().container()))
                .findFirst()
                .orElseThrow();
        return lane.freight().containers()
                * switch (measure) {
                    case KILOGRAMS -> kind.payloadKilograms();
                    case CUBIC_METRES -> kind.usableCubicMetres();
                    case PALLETS -> kind.pallets();
                    default -> Double.POSITIVE_INFINITY;
                };
    }

    private void dates(Departures.OnDates dates, int row) {
        Horizon horizon = scenario.horizon();
        boolean any = dates.dates().stream()
                .anyMatch(date -> date.toLocalDate().isBefore(horizon.start().plusDays(horizon.days()))
                        && !date.toLocalDate()
                                .isBefore(horizon.start()
                                        .minusDays((horizon.warmUpMicros() + Horizon.DAY - 1) / Horizon.DAY)));
        if (!any) {
            problems.warning(
                    raw.rows("lanes").get(row).at("departs"),
                    "None of the dates lies in the horizon: nothing ever leaves.",
                    "Look at horizon.start.");
        }
    }

    private void error(int row, String column, String what, String remedy) {
        problems.error(raw.rows("lanes").get(row).at(column), what, remedy);
    }
}
