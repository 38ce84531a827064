package groundwork.scenariofile;

import groundwork.scenario.Profile;
import groundwork.scenario.WeekSheet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts lines of items with a column a week together to sheets, one for each region and profile. */
final class WeekSheets {

    private static final String TABLE = "forecast_by_week";

    private final Sheets sheets;
    private final Map<String, Profile> profiles;
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<List<String>, WeekSheetDraft> drafts = new LinkedHashMap<>();
    private final Map<String, LocalDate> mondays = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    WeekSheets(Sheets sheets, Map<String, Profile> profiles) {
        this.sheets = sheets;
        this.profiles = profiles;
        sheets.ids("items").keySet().forEach(id -> items.put(id, items.size()));
    }

    /** Adds the line of an item. */
    WeekSheetDraft add(Fields r) {
        String item = r.reference("item", sheets.ids("items"));
        WeekSheetDraft draft = draft(r.reference("region", sheets.regionIds()), r.reference("profile", profiles));
        TreeMap<LocalDate, Float> weeks = new TreeMap<>();
        for (String column : r.columns()) {
            if (TableSpec.isDate(column) && r.has(column)) {
                monday(column, r.at(column));
                weeks.put(mondays.get(column), units(r, column));
            }
        }
        if (items.containsKey(item)) {
            int line = draft.add(items.get(item), r.at().file(), r.at().line());
            weeks.forEach((monday, units) -> draft.units(draft.week(monday))[line] = units);
        }
        return draft;
    }

    /** The number of an item that is known. */
    int itemNumber(String item) {
        return items.get(item);
    }

    /** The sheet of a region and a profile, begun if need be. */
    WeekSheetDraft draft(String region, String profile) {
        return drafts.computeIfAbsent(List.of(region, profile), k -> new WeekSheetDraft(region, profile));
    }

    /** The day at the head of a column; what is wrong with it is told once. */
    LocalDate monday(String column, Location at) {
        LocalDate known = mondays.get(column);
        if (known != null) {
            return known;
        }
        LocalDate monday = Sheets.SOME_DAY;
        try {
            LocalDate day = LocalDate.parse(column);
            monday = day.with(DayOfWeek.MONDAY);
            if (!day.equals(monday)) {
                wrong(column, at, Problems.quote(column) + " is no Monday.", "The week begins on " + monday + ".");
            }
        } catch (DateTimeException e) {
            wrong(column, at, Problems.quote(column) + " is not a date.", "Write the Monday, e.g. 2026-09-07.");
        }
        mondays.put(column, monday);
        return monday;
    }

    private void wrong(String column, Location at, String what, String remedy) {
        if (told.add(column)) {
            sheets.problems().error(at, what, remedy);
        }
    }

    private static float units(Fields r, String column) {
        double units = r.number(column, 0);
        if (units > Float.MAX_VALUE) {
            r.error(column, "The number is too large.", "");
            return 0;
        }
        return (float) units;
    }

    /** The sheets, each sorted by item. */
    List<WeekSheet> finished() {
        List<WeekSheet> finished = new ArrayList<>();
        for (WeekSheetDraft draft : drafts.values()) {
            WeekSheet sheet = draft.finished((first, second) -> sheets.problems()
                    .error(
                            second,
                            "A second row of " + TABLE + " for the same item, region and profile.",
                            "The first stands at " + first + "."));
            if (sheet.items().length > 0 && !sheet.mondays().isEmpty()) {
                finished.add(sheet);
            }
        }
        return finished;
    }
}
