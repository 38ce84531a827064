package groundwork.scenariofile;

import groundwork.scenario.WeekSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A sheet of weeks while its lines are read, in any order. */
final class WeekSheetDraft {

    private static final int FIRST_LINES = 64;

    private final String region;
    private final String profile;
    private final TreeMap<LocalDate, Integer> weekNumbers = new TreeMap<>();
    private final List<float[]> units = new ArrayList<>();
    private String file = "";
    private int[] items = new int[FIRST_LINES];
    private int[] places = new int[FIRST_LINES];
    private int lines;

    WeekSheetDraft(String region, String profile) {
        this.region = region;
        this.profile = profile;
    }

    /** Adds a line and says its number. */
    int add(int item, String ofFile, int inLine) {
        if (lines == items.length) {
            int longer = lines + (lines >> 1);
            items = Arrays.copyOf(items, longer);
            places = Arrays.copyOf(places, longer);
            units.replaceAll(week -> Arrays.copyOf(week, longer));
        }
        file = ofFile;
        items[lines] = item;
        places[lines] = inLine;
        return lines++;
    }

    /** The number of a week. */
    int week(LocalDate monday) {
        return weekNumbers.computeIfAbsent(monday, m -> {
            units.add(new float[items.length]);
            return units.size() - 1;
        });
    }

    /** The units of a week by line; longer than the lines, and only good until the next line is added. */
    float[] units(int week) {
        return units.get(week);
    }

    /** Hears of two lines for one item. */
    interface Twice {
        void tell(Location first, Location second);
    }

    /** The sheet, sorted by item. */
    WeekSheet finished(Twice twice) {
        boolean sorted = IntStream.range(1, lines).allMatch(l -> items[l - 1] < items[l]);
        int[] order = sorted ? null : order(twice);
        int[] sortedItems = arrange(order);
        float[][] byWeek = new float[units.size()][];
        List<LocalDate> mondays = new ArrayList<>();
        for (var week : weekNumbers.entrySet()) {
            byWeek[mondays.size()] = arrange(units.get(week.getValue()), order);
            mondays.add(week.getKey());
            units.set(week.getValue(), null);
        }
        return new WeekSheet(region, profile, sortedItems, mondays, byWeek);
    }

    private int[] order(Twice twice) {
        int[] order = IntStream.range(0, lines)
                .boxed()
                .sorted((a, b) -> Integer.compare(items[a], items[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 1; i < lines; i++) {
            if (items[order[i]] == items[order[i - 1]]) {
                twice.tell(new Location(file, places[order[i - 1]], 0), new Location(file, places[order[i]], 0));
            }
        }
        return order;
    }

    private int[] arrange(int[] order) {
        return order == null
                ? Arrays.copyOf(items, lines)
                : Arrays.stream(order).map(l -> items[l]).toArray();
    }

    private float[] arrange(float[] week, int[] order) {
        float[] arranged = Arrays.copyOf(week, lines);
        for (int i = 0; order != null && i < lines; i++) {
            arranged[i] = week[order[i]];
        }
        return arranged;
    }
}
