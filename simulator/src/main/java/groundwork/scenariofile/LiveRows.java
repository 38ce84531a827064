package groundwork.scenariofile;

import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.LiveEvent.Audience;
import groundwork.scenario.LiveEvent.Drop;
import groundwork.scenario.LiveEvent.Shape;
import groundwork.scenario.LiveEvent.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the table of live-shopping shows. */
final class LiveRows {

    private static final double LUCK_TOLERANCE = 0.05;

    private final Sheets sheets;
    private final Horizon horizon;

    LiveRows(Sheets sheets, Horizon horizon) {
        this.sheets = sheets;
        this.horizon = horizon;
    }

    List<LiveEvent> shows() {
        return sheets.rows("live_events", this::show);
    }

    private LiveEvent show(Fields r) {
        List<String> items = items(r);
        return new LiveEvent(
                r.id("id"),
                r.text("host"),
                start(r),
                shape(r),
                size(r),
                audience(r),
                items,
                weights(r, items),
                luck(r));
    }

    private LocalDateTime start(Fields r) {
        LocalDateTime start = r.dateTime("start").orElse(Sheets.SOME_DAY.atStartOfDay());
        LocalDate last = horizon.start().plusDays(horizon.days());
        LocalDate first = horizon.start().minusDays(horizon.warmUpMicros() / Horizon.DAY);
        if (r.has("start")
                && (!start.toLocalDate().isBefore(last) || start.toLocalDate().isBefore(first))) {
            r.error(
                    "start",
                    "The show starts outside the horizon, which runs from " + horizon.start() + " to "
                            + last.minusDays(1) + ".",
                    "");
        }
        return start;
    }

    private static Shape shape(Fields r) {
        Shape shape = new Shape(r.duration("ramp"), r.duration("duration"), r.duration("half_life"), Optional.empty());
        if (shape.lengthMicros() == 0) {
            r.error("duration", "The show has no length.", "");
        }
        Optional<Drop> drop = drop(r, shape.lengthMicros());
        return new Shape(shape.rampMicros(), shape.plateauMicros(), shape.halfLifeMicros(), drop);
    }

    private static Optional<Drop> drop(Fields r, long length) {
        List<String> stated = new ArrayList<>();
        for (String column : List.of("drop_after", "drop_share", "drop_length")) {
            if (r.has(column)) {
                stated.add(column);
            }
        }
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        if (stated.size() < 3) {
            r.error(stated.get(0), "A drop needs drop_after, drop_share and drop_length.", "State all three, or none.");
            return Optional.empty();
        }
        Drop drop = new Drop(r.duration("drop_after"), r.duration("drop_length"), r.percent("drop_share"));
        if (drop.lengthMicros() == 0) {
            r.error("drop_length", "The drop has no length.", "For example 10 min.");
        } else if (drop.afterMicros() + drop.lengthMicros() > length) {
            r.error(
                    "drop_after",
                    "The drop ends after the show has ended.",
                    "The show ends with its ramp, duration and six half-lives; let the drop begin earlier.");
        }
        return Optional.of(drop);
    }

    private static Size size(Fields r) {
        boolean byViewers = r.has("viewers") || r.has("conversion");
        if (r.has("units") == byViewers) {
            r.error(
                    byViewers ? "units" : "id",
                    byViewers
                            ? "The show states units and viewers or conversion."
                            : "The show does not say how much is expected of it.",
                    "State units, or viewers and conversion.");
        } else if (byViewers && !(r.has("viewers") && r.has("conversion"))) {
            r.error(
                    r.has("viewers") ? "viewers" : "conversion",
                    "Viewers and conversion are stated together.",
                    "State both, or units instead.");
        }
        return byViewers
                ? new Size.Viewers(r.number("viewers", 0), r.percent("conversion"))
                : new Size.Units(r.number("units", 0));
    }

    private List<Audience> audience(Fields r) {
        if (r.has("region") == r.has("region_mix")) {
            r.error(
                    r.has("region") ? "region_mix" : "id",
                    r.has("region")
                            ? "The show states a region and a region_mix."
                            : "The show does not say who watches it.",
                    "State region, or region_mix, e.g. us-ca: 3 us-ny: 2.");
            return List.of();
        }
        return r.has("region")
                ? List.of(new Audience(r.reference("region", sheets.regionIds()), 1))
                : mix(r, r.weightsById("region_mix"));
    }

    private List<Audience> mix(Fields r, Map<String, Double> weights) {
        List<Audience> audience = new ArrayList<>();
        weights.forEach((region, weight) -> {
            if (!sheets.regionIds().containsKey(region) && !sheets.problems().isIncomplete(List.of("regions"))) {
                r.error(
                        "region_mix",
                        "There is no " + Problems.quote(region) + " in regions.",
                        Problems.maybe(
                                region, new ArrayList<>(sheets.regionIds().keySet())));
            }
            audience.add(new Audience(region, weight));
        });
        return audience;
    }

    private List<String> items(Fields r) {
        List<String> items = r.ids("items");
        Map<String, RawRow> known = sheets.ids("items");
        Set<String> seen = new LinkedHashSet<>();
        for (String item : items) {
            if (!known.containsKey(item) && !sheets.problems().isIncomplete(List.of("items"))) {
                r.error(
                        "items",
                        "There is no " + Problems.quote(item) + " in items.",
                        Problems.maybe(item, new ArrayList<>(known.keySet())));
            } else if (!seen.add(item)) {
                sheets.problems().warning(r.at("items"), "The show sells " + Problems.quote(item) + " twice.", "");
            }
        }
        return items;
    }

    private static List<Double> weights(Fields r, List<String> items) {
        if (r.has("item_weights")) {
            if (r.has("focus")) {
                r.error("focus", "The show states a focus and item_weights.", "State one of them.");
            }
            return r.weights("item_weights", items.size());
        }
        double focus = r.number("focus", 1);
        List<Double> weights = new ArrayList<>();
        for (int k = 1; k <= items.size(); k++) {
            weights.add(focus == 1 ? 1.0 / k : StrictMath.pow(k, -focus));
        }
        return weights;
    }

    private Optional<Distribution> luck(Fields r) {
        if (!r.has("luck")) {
            return Optional.empty();
        }
        Distribution luck = r.factor("luck");
        double mean = DistributionText.meanOfFactor(luck);
        if (StrictMath.abs(mean - 1) > LUCK_TOLERANCE) {
            sheets.problems()
                    .warning(
                            r.at("luck"),
                            "The luck of the show has the mean " + StrictMath.rint(mean * 1_000) / 1_000
                                    + ", so that other than what is expected comes on average.",
                            "Let the mean be 1, or change the units.");
        }
        return Optional.of(luck);
    }
}
