package groundwork.chain.entity;

import java.util.Arrays;

/**
 * What was drawn for the returns of the orders inside when they were born, where a scenario says more of returns than a rate by
 * category; memory is used only then. Whether a line comes back is decided when its parcel leaves, by the numbers kept here.
 */
public final class ReturnDraws {

    private double[] minds = {};
    private double[] reasons = {};
    private double[] grades = {};
    private boolean[] live = {};
    private double[] channels = {};

    /**
     * A line of an order is born.
     *
     * @param mind below the chance of a return: it comes back
     * @param reason quantile of the reason
     * @param grade quantile of the grade
     */
    public void line(int line, double mind, double reason, double grade, boolean inShow) {
        if (line >= minds.length) {
            int capacity = Math.max(1024, Integer.highestOneBit(line) * 2);
            minds = Arrays.copyOf(minds, capacity);
            reasons = Arrays.copyOf(reasons, capacity);
            grades = Arrays.copyOf(grades, capacity);
            live = Arrays.copyOf(live, capacity);
        }
        minds[line] = mind;
        reasons[line] = reason;
        grades[line] = grade;
        live[line] = inShow;
    }

    /** An order is born, or a parcel of it made: the quantile of the channel by which its return comes. */
    public void order(int order, double channel) {
        if (order >= channels.length) {
            channels = Arrays.copyOf(channels, Math.max(1024, Integer.highestOneBit(order) * 2));
        }
        channels[order] = channel;
    }

    /** In (0, 1): below the chance of a return, the line comes back. */
    public double mind(int line) {
        return minds[line];
    }

    /** The quantile of the reason for which the line comes back, in (0, 1). */
    public double reason(int line) {
        return reasons[line];
    }

    /** The quantile of the grade in which the line comes back, in (0, 1). */
    public double grade(int line) {
        return grades[line];
    }

    /** Whether the line was ordered in a live-shopping show. */
    public boolean live(int line) {
        return live[line];
    }

    /** The quantile of the channel of the order's return, in (0, 1). */
    public double channel(int order) {
        return channels[order];
    }
}
