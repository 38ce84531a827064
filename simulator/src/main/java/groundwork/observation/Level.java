package groundwork.observation;

/** A level that goes up and down: its integral over time and its largest value, of the day under way and of the days before it. */
final class Level {

    private double value;
    private double integral;
    private double largest;
    private double lowest;
    private double integralOfDays;
    private double largestOfDays;

    void add(double delta) {
        value += delta;
        if (value > largest) {
            largest = value;
        } else if (value < lowest) {
            lowest = value;
        }
    }

    /** Stays as it is for so many microseconds, at least 1. */
    void pass(long span) {
        integral += value * span;
        // Not where a day begins: a level that changes at midnight was not there on the new day.
        if (value > largest) {
            largest = value;
        }
    }

    /** The day counts. */
    void endDay() {
        integralOfDays += integral;
        if (largest > largestOfDays) {
            largestOfDays = largest;
        }
    }

    void beginDay() {
        integral = 0;
        largest = 0;
    }

    double value() {
        return value;
    }

    /** The lowest value ever, or 0. */
    double lowest() {
        return lowest;
    }

    /** Level times microseconds, of the day under way. */
    double integral() {
        return integral;
    }

    /** The largest value of the day under way, or 0. */
    double largest() {
        return largest;
    }

    /** Level times microseconds, of the days that counted. */
    double integralOfDays() {
        return integralOfDays;
    }

    /** The largest value of the days that counted, or 0. */
    double largestOfDays() {
        return largestOfDays;
    }
}
