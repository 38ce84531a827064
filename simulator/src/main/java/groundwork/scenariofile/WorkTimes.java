package groundwork.scenariofile;

import groundwork.scenario.Distribution;
import groundwork.scenario.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands how long work takes: a rate with its unit, or a time. */
final class WorkTimes {

    private static final Pattern RATE = Pattern.compile("(\\S+)\\s*([a-z]+3?)\\s*/\\s*h");
    private static final Map<String, Work.WorkUnit> UNITS = units();

    private WorkTimes() {}

    private static Map<String, Work.WorkUnit> units() {
        Map<String, Work.WorkUnit> units = new LinkedHashMap<>();
        units.put("lines", Work.WorkUnit.LINES);
        units.put("orders", Work.WorkUnit.ORDERS);
        units.put("units", Work.WorkUnit.UNITS);
        units.put("pallets", Work.WorkUnit.PALLETS);
        units.put("m3", Work.WorkUnit.CUBIC_METRES);
        units.put("parcels", Work.WorkUnit.PARCELS);
        units.put("entries", Work.WorkUnit.ENTRIES);
        units.put("contacts", Work.WorkUnit.CONTACTS);
        return units;
    }

    private static List<String> possible(Work.Step step) {
        return switch (step) {
            case PICK -> List.of("lines", "orders", "units");
            case PACK, SHIP -> List.of("orders", "parcels", "units");
            case RECEIVE, PUT_AWAY -> List.of("pallets", "units");
            case INSPECT, CHECK_IN, GRADE -> List.of("parcels", "units");
            case REFURBISH, REPACK -> List.of("units");
            case BROKER, DOCUMENTS, EXAMINE, EXPORT, EXPORT_CHECK -> List.of("entries");
            case CROSS_DOCK -> List.of("pallets", "m3", "units");
            case CONTACT -> List.of("contacts");
            case SORT -> List.of("parcels", "units");
        };
    }

    static Work.WorkTime of(Fields r, Work.Step step) {
        if (r.has("rate") == r.has("time")) {
            r.error(
                    r.has("rate") ? "rate" : "step",
                    r.has("rate") ? "The row states a rate and a time." : "The row states neither a rate nor a time.",
                    "State one: rate: 60 lines/h, or time: exponential(1) h.");
            return new Work.WorkTime.Duration(new Distribution.Constant(0));
        }
        if (r.has("time")) {
            return new Work.WorkTime.Duration(r.time("time"));
        }
        String text = r.text("rate");
        Matcher matcher = RATE.matcher(text);
        if (!matcher.matches()) {
            r.error("rate", Problems.quote(text) + " is not a rate.", "Write e.g. \"60 lines/h\".");
            return new Work.WorkTime.Rate(1, Work.WorkUnit.ORDERS);
        }
        List<String> possible = possible(step);
        if (!possible.contains(matcher.group(2))) {
            r.error(
                    "rate",
                    Problems.quote(matcher.group(2)) + " cannot be counted in this step.",
                    "Possible: " + String.join("/h, ", possible) + "/h.");
            return new Work.WorkTime.Rate(1, Work.WorkUnit.ORDERS);
        }
        double perHour = 1;
        try {
            perHour = Quantities.number(matcher.group(1));
        } catch (Quantities.Misread e) {
            r.error("rate", e.getMessage(), e.remedy());
        }
        if (perHour <= 0) {
            r.error(
                    "rate",
                    "rate: A rate must be above 0, and " + Problems.quote(matcher.group(1)) + " is not.",
                    "Write what one person does in an hour, e.g. 60 " + matcher.group(2) + "/h.");
            perHour = 1;
        }
        return new Work.WorkTime.Rate(perHour, UNITS.get(matcher.group(2)));
    }
}
