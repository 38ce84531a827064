package groundwork.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who sends what back, why, and how it travels.
 *
 * @param lanes the one way by which a region's returns travel
 * @param rates what makes returns likelier, or less so, than the category says
 * @param reasons why goods come back
 * @param channels the ways among which the returns of a region are divided; they count before {@code lanes}
 * @param sorting what becomes of goods that come back
 * @param refunds when customers get their money back
 */
public record ReturnRules(
        List<ReturnLane> lanes,
        List<ReturnRate> rates,
        List<ReturnReason> reasons,
        List<ReturnChannel> channels,
        Sorting sorting,
        Refunds refunds) {

    /** The channel of regions whose returns have one way only. */
    public static final String ONLY_CHANNEL = "mail";

    /** The reason, in return_grades, of parcels that could not be delivered and that returns centers take. */
    public static final String UNDELIVERED = "undelivered";

    /** Nothing comes back. */
    public static final ReturnRules NONE = of(List.of());

    /** Copies the lists. */
    public ReturnRules {
        lanes = List.copyOf(lanes);
        rates = List.copyOf(rates);
        reasons = List.copyOf(reasons);
        channels = List.copyOf(channels);
    }

    /** Returns of which no more is said than how they travel. */
    public static ReturnRules of(List<ReturnLane> lanes) {
        return new ReturnRules(lanes, List.of(), List.of(), List.of(), Sorting.NONE, Refunds.STANDARD);
    }

    /** Whether more is said than rates by category and one way for each region. */
    public boolean refined() {
        return !rates.isEmpty()
                || !reasons.isEmpty()
                || !channels.isEmpty()
                || !sorting.equals(Sorting.NONE)
                || !refunds.equals(Refunds.STANDARD);
    }

    /** The names of the channels in use: that of the table returns, then those of return_channels. */
    public List<String> channelNames() {
        return Stream.concat(
                        lanes.stream().map(lane -> ONLY_CHANNEL),
                        channels.stream().map(row -> row.channel().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** Whether returns go to a site. */
    public boolean leadTo(String site) {
        return lanes.stream().anyMatch(lane -> lane.to().equals(site))
                || channels.stream().anyMatch(row -> row.to().equals(site));
    }

    /** Whether anything is mended by tries that may fail. */
    public boolean mendingMayFail() {
        return sorting.dispositions().stream().anyMatch(row -> row.mending().mayFail());
    }

    /** Whether anything comes back. */
    public boolean any() {
        return !lanes.isEmpty() || !channels.isEmpty();
    }

    /**
     * What becomes of goods that come back.
     *
     * @param grades in what state they come back
     * @param dispositions what is done with them
     * @param seasonEnds when it is too late to sell them again
     */
    public record Sorting(List<ReturnGrade> grades, List<Disposition> dispositions, List<SeasonEnd> seasonEnds) {

        /** What the categories say: a share is restocked, the others are liquidated. */
        public static final Sorting NONE = new Sorting(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Sorting {
            grades = List.copyOf(grades);
            dispositions = List.copyOf(dispositions);
            seasonEnds = List.copyOf(seasonEnds);
        }

        /** The names of the grades, in the order of the input. */
        public List<String> gradeNames() {
            return grades.stream().map(ReturnGrade::grade).distinct().toList();
        }
    }
}
