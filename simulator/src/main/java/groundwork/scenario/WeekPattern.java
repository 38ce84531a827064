package groundwork.scenario;

import java.util.List;

/**
 * Working time in a week, local.
 *
 * @param spans in order, not overlapping; a span may run past the end of the week
 */
public record WeekPattern(List<Span> spans) {

    /** Minutes in a week. */
    public static final int WEEK_MINUTES = 7 * 24 * 60;

    /** Copies the list. */
    public WeekPattern {
        spans = List.copyOf(spans);
    }

    /**
     * From {@code startMinute} to {@code endMinute} of the week, exclusive.
     *
     * @param startMinute minutes since Monday 00:00, in [0, 10080)
     * @param endMinute greater than the start, at most a day later; past 10080 it runs into the next week
     */
    public record Span(int startMinute, int endMinute) {}

    /** Around the clock. */
    public boolean always() {
        return spans.stream().mapToInt(s -> s.endMinute() - s.startMinute()).sum() >= WEEK_MINUTES;
    }
}
