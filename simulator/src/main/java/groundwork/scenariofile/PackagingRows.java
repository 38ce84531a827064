package groundwork.scenariofile;

import groundwork.scenario.BagRule;
import groundwork.scenario.Carton;
import groundwork.scenario.Packaging;
import groundwork.scenario.Sides;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands cartons, bags and the sides of items. */
final class PackagingRows {

    private static final List<String> SIDES = List.of("length_cm", "width_cm", "height_cm");

    /** By how much a stated volume may exceed that of the stated sides. */
    private static final double ROUNDING = 1.01;

    private final Sheets sheets;

    PackagingRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Packaging packaging() {
        String choice = sheets.settings().choice("packing.carton");
        return new Packaging(
                sheets.rows("cartons", this::carton),
                choice.isEmpty()
                        ? Packaging.Choice.SMALLEST
                        : Packaging.Choice.valueOf(choice.toUpperCase(Locale.ROOT)),
                sheets.rows("bags", this::bag));
    }

    /** The sides of an item or carton; empty where none are stated. */
    static Optional<Sides> sides(Fields r) {
        double[] sides = SIDES.stream().mapToDouble(side -> r.number(side, 0)).toArray();
        List<String> missing = SIDES.stream().filter(side -> !r.has(side)).toList();
        if (missing.size() == SIDES.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            r.error(
                    missing.get(0),
                    "Only some of the three sides are stated.",
                    "State length_cm, width_cm and height_cm, or none of them.");
            return Optional.empty();
        }
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] == 0) {
                r.error(SIDES.get(i), "A side of 0 cm holds nothing.", "Above 0.");
            }
        }
        return Optional.of(Sides.of(sides[0], sides[1], sides[2]));
    }

    private Carton carton(Fields r) {
        Optional<Sides> inside = sides(r);
        double litres = litres(r, inside);
        return new Carton(
                r.id("id"),
                r.reference("site", sheets.ids("sites")),
                inside,
                litres,
                fill(r),
                outer(r, litres),
                limit(r, "max_kg", "A carton that carries nothing is none."),
                r.number("tare_kg", 0),
                r.money("cost", 0));
    }

    private static double litres(Fields r, Optional<Sides> inside) {
        double stated = r.number("volume_l", 0);
        if (r.has("volume_l")) {
            if (stated == 0) {
                r.error("volume_l", "A carton of 0 litres holds nothing.", "Above 0, or its three sides.");
            }
            inside.filter(sides -> stated > sides.litres() * ROUNDING)
                    .ifPresent(sides -> r.error(
                            "volume_l",
                            "The carton holds more (" + stated + " l) than its sides enclose (" + sides.litres()
                                    + " l).",
                            "Leave one of them out, or look at the sides: they are centimetres."));
            return stated;
        }
        if (SIDES.stream().noneMatch(r::has)) {
            r.error(
                    "volume_l",
                    "Nothing is said of the size of this carton.",
                    "State volume_l, or length_cm, width_cm and height_cm.");
        }
        return inside.map(Sides::litres).orElse(1.0);
    }

    private static double fill(Fields r) {
        double fill = r.percent("fill");
        if (r.has("fill") && fill == 0) {
            r.error("fill", "A carton that may not be filled holds nothing.", "Above 0 %, at most 100 %.");
        }
        return r.has("fill") ? fill : 1;
    }

    private static double outer(Fields r, double litres) {
        double outer = r.number("outer_l", litres);
        if (r.has("outer_l") && outer < litres) {
            r.error("outer_l", "A carton is not smaller outside than inside (" + litres + " l).", "At least that.");
        }
        return r.has("outer_l") ? outer : litres;
    }

    /** A limit above 0; infinite where none is stated. */
    private static double limit(Fields r, String column, String what) {
        double limit = r.number(column, Double.POSITIVE_INFINITY);
        if (r.has(column) && limit == 0) {
            r.error(column, what, "Above 0, or empty.");
        }
        return limit;
    }

    private static int count(Fields r, String column, String what) {
        int limit = r.integer(column, Integer.MAX_VALUE);
        if (limit == 0) {
            r.error(column, what, "At least 1, or empty.");
        }
        return limit;
    }

    private BagRule bag(Fields r) {
        return new BagRule(
                r.reference("site", sheets.ids("sites")),
                r.reference("lane", sheets.ids("lanes")),
                count(r, "parcels", "A bag that takes no parcel is none."),
                limit(r, "max_kg", "A bag that carries nothing is none."),
                limit(r, "volume_l", "A bag of 0 litres takes no parcel."),
                count(r, "bags_per_departure", "A vehicle that takes no bag takes no parcel."),
                r.money("cost", 0));
    }
}
