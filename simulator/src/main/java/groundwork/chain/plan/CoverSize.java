package groundwork.chain.plan;

/**
 * Days of cover on the forecast: when the position is below what is expected in the next days, order up to what is expected in
 * more days. Both follow the forecast, so that stock rises before a peak and falls before its end.
 *
 * @param lowMicros s, as a time
 * @param highMicros S, as a time
 */
public record CoverSize(Outlook outlook, int item, long lowMicros, long highMicros) implements OrderSize {

    @Override
    public long at(long now, long position) {
        if (position >= wholeUnits(outlook.units(item, now, now + lowMicros))) {
            return 0;
        }
        return Math.max(0, wholeUnits(outlook.units(item, now, now + highMicros)) - position);
    }

    /** Expected units rounded up to whole ones, with a billionth of slack for the rounding of sums. */
    public static long wholeUnits(double expected) {
        return (long) StrictMath.ceil(expected - 1e-9 * Math.max(1, expected));
    }
}
