package groundwork.observation;

/**
 * A level that goes up and down: its integral over time and its largest value, of the day under way and of the days before it.
 *
 * <p>It has no clock of its own: whoever keeps levels tells each how long it lasted before it changes and when a day ends.
 */
final class Level {

    private double value;
    private double integral;
    private double largest;
    private double lowest;
    private double integralOfDays;
    private double largestOfDays;

    /** The level has lasted for so long. */
    void last(long micros) {
        integral += value * micros;
        // Only if it lasts: a level that changes at midnight was not there on the new day.
        if (value > largest) {
            largest = value;
        }
    }

    void add(double delta) {
        value += delta;
        if (value > largest) {
            largest = value;
        } else if (value < lowest) {
            lowest = value;
        }
    }

    /** What was before this moment is left out. */
    void begin() {
        integral = 0;
        largest = 0;
    }

    /** Ends a day; returns level times microseconds. */
    double endDay() {
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

    /** The largest value of the day under way, or 0. */
    double largest() {
        return largest;
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
