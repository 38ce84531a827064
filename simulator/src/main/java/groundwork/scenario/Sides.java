package groundwork.scenario;

/**
 * The sides of a thing that may be turned, in centimetres, the longest first.
 *
 * @param longest at least {@code middle}
 * @param shortest at most {@code middle}
 */
public record Sides(double longest, double middle, double shortest) {

    /** The sides in any order. */
    public static Sides of(double a, double b, double c) {
        double longest = Math.max(a, Math.max(b, c));
        double shortest = Math.min(a, Math.min(b, c));
        double middle = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
        return new Sides(longest, middle, shortest);
    }

    /** Whether it goes into a room of these sides, turned side by side. */
    public boolean fitIn(Sides room) {
        return longest <= room.longest && middle <= room.middle && shortest <= room.shortest;
    }

    /** Litres of the box around it. */
    public double litres() {
        return longest * middle * shortest / 1_000;
    }
}
