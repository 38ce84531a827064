package groundwork.reports.drawing;

/**
 * A color by its role, on light and on dark paper.
 *
 * @param name of the CSS variable
 * @param light as 0xRRGGBB
 * @param dark as 0xRRGGBB
 */
public record Ink(String name, int light, int dark) {

    /** Text and axes. */
    public static final Ink TEXT = new Ink("text", 0x1A1A1A, 0xE8E8E8);

    /** Captions, tick labels. */
    public static final Ink MUTED = new Ink("muted", 0x5A5A5A, 0xB0B0B0);

    /** Grid lines. */
    public static final Ink GRID = new Ink("grid", 0xE0E0E0, 0x3A3A3A);

    /** The ground of a chart. */
    public static final Ink PAPER = new Ink("paper", 0xFFFFFF, 0x181818);

    /** Land on a map. */
    public static final Ink LAND = new Ink("land", 0xB8B8B8, 0x5C5C5C);

    /** What exceeds a limit. */
    public static final Ink ALARM = new Ink("alarm", 0xD55E00, 0xE8773A);

    /** Okabe and Ito's colors in the order in which series take them. */
    public static final Ink BLUE = new Ink("blue", 0x0072B2, 0x4BA3D8);

    /** See {@link #BLUE}. */
    public static final Ink ORANGE = new Ink("orange", 0xE69F00, 0xE69F00);

    /** See {@link #BLUE}. */
    public static final Ink GREEN = new Ink("green", 0x009E73, 0x2DBF96);

    /** See {@link #BLUE}. */
    public static final Ink SKY = new Ink("sky", 0x56B4E9, 0x8CCBF0);

    /** See {@link #BLUE}. */
    public static final Ink PURPLE = new Ink("purple", 0xCC79A7, 0xD99ABD);

    /** See {@link #BLUE}. */
    public static final Ink GREY = new Ink("grey", 0x666666, 0x999999);

    /** See {@link #BLUE}. */
    public static final Ink YELLOW = new Ink("yellow", 0xF0E442, 0xF0E442);

    private static final Ink[] SERIES = {BLUE, ORANGE, GREEN, PURPLE, SKY, YELLOW, GREY, ALARM};

    /** The color of the n-th series, from 0. */
    public static Ink series(int n) {
        return SERIES[n % SERIES.length];
    }

    /** All inks, for the style sheet. */
    public static Ink[] all() {
        return new Ink[] {TEXT, MUTED, GRID, PAPER, LAND, ALARM, BLUE, ORANGE, GREEN, SKY, PURPLE, GREY, YELLOW};
    }
}
