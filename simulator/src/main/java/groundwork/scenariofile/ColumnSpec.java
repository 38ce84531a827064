package groundwork.scenariofile;

import java.util.List;

/**
 * A column of a scenario table: the one place that says what may stand in it.
 *
 * @param defaultText what holds where the cell is empty; "" if nothing does
 * @param choices of a {@link Kind#CHOICE}
 * @param target table that a {@link Kind#REFERENCE} points to
 */
record ColumnSpec(
        String name,
        Kind kind,
        boolean required,
        String defaultText,
        List<String> choices,
        String target,
        String meaning,
        String example) {

    /** The tables whose ids may stand here. */
    List<String> targets() {
        return switch (kind) {
            case REFERENCE -> List.of(target);
            case REGION -> List.of("regions");
            case SITE_OR_REGION -> List.of("sites", "regions");
            case IDS -> List.of("items");
            default -> name.equals("profile") ? List.of("profiles") : List.of();
        };
    }

    /** What may stand in a column. */
    enum Kind {
        TEXT("text"),
        ID("a name, unique in its column"),
        REFERENCE("an id of another table"),
        REGION("an id of a region or a region group"),
        SITE_OR_REGION("an id of a site, a region or a region group"),
        NUMBER("a number of at least 0"),
        COORDINATE("degrees"),
        CORRELATION("a number from -1 to 1"),
        CHANGE("a change in percent, above -100 %"),
        INTEGER("a whole number of at least 0"),
        MONEY("an amount of the scenario's currency"),
        PERCENT("a share in percent"),
        DATE("a date, 2026-11-27"),
        DATE_TIME("a local date and time, 2026-11-27 19:00"),
        MOMENT("a local date, or date and time: 2026-11-27 or 2026-11-27 19:00"),
        DURATION("a duration with its unit: s, min, h, d, week"),
        TIME("a duration or a distribution of durations, with its unit"),
        SHIFT("days and hours of the week, local"),
        DEPARTURES("a schedule, local"),
        WEEKDAYS("days of the week: Mon-Sat, or Mon-Fri Sun"),
        ZONE("an IANA time zone"),
        CHOICE("one of the words listed"),
        YES_NO("yes or no"),
        WEIGHTS("weights separated by blanks"),
        IDS("ids separated by blanks"),
        RATE("work an hour and person with its unit, e.g. 60 lines/h");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }
}
