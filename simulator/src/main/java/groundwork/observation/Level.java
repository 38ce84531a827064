package groundwork.observation;

/**
 * A level that goes up and down: its integral over time and its largest value, of the day under way and of the days before it.
 *
 * <p>Time is accounted for when the level changes and when a day ends.
 */
final class Level {

    private double value;
    private long since;
    private double integral;
    private double largest;
    private double lowest;
    private double integralOfDays;
    private double largestOfDays;

    void add(long now, double delta) {
        pass(now);
        value += delta;
        if (value > largest) {
            largest = value;
        } else if (value < lowest) {
            lowest = value;
        }
    }

    private void pass(long now) {
        if (now > since) {
            integral += value * (now - since);
            since = now;
            // Only if it lasts: a level that changes at midnight was not there on the new day.
            if (value > largest) {
                largest = value;
            }
        }
    }

    /** What was before this moment is left out. */
    void begin(long now) {
        since = now;
        integral = 0;
        largest = 0;
    }

    /** The largest value of the day that ends now, or 0. */
    double largestUntil(long dayEnd) {
        pass(dayEnd);
        return largest;
    }

    /** Ends a day; returns level times microseconds. */
    double endDay(long dayEnd) {
        if (value == 0 && integral == 0 && largest == 0) {
            return 0;
        }
        pass(dayEnd);
        double ofDay = integral;
        integralOfDays += ofDay;
        if (largest > largestOfDays) {
            largestOfDays = largest;
        }
        integral = 0;
        largest = 0;
        return ofDay;
    }

    double value() {
        return value;
    }

    /** The lowest value ever, or 0. */
    double lowest() {
        return lowest;
    }

    /** Level times microseconds, of all days. */
    double integralOfDays() {
        return integralOfDays;
    }

    /** The largest value of all days, or 0. */
    double largestOfDays() {
        return largestOfDays;
    }
}
