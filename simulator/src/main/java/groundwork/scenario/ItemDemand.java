package groundwork.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What sets the demand for an item apart.
 *
 * <p>From its launch an item grows to its level in a straight line over the ramp, and falls in a straight line over the last days
 * of its life.
 *
 * @param weight its part of what is expected of its category or of everything, relative to the others'
 * @param launch the first day it is sold; sold from the beginning without one
 * @param launchRampDays 0 for the full level at once
 * @param endOfLife the last day it is sold; sold for ever without one
 * @param endRampDays 0 for the full level to the last day
 */
public record ItemDemand(
        String item,
        double weight,
        Optional<LocalDate> launch,
        int launchRampDays,
        Optional<LocalDate> endOfLife,
        int endRampDays) {

    /** Whether it is sold on some days only, or not at its full level on all of them. */
    public boolean hasDates() {
        return launch.isPresent() || endOfLife.isPresent();
    }
}
