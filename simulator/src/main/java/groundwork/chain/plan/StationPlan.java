package groundwork.chain.plan;

import groundwork.engine.Discipline;
import groundwork.random.Variate;
import groundwork.scenario.Work;
import java.util.Optional;

/**
 * A staffed step of work at a site.
 *
 * @param number of the station, in the order of sites and steps
 * @param perUnitMicros work of one unit of {@code unit}, in microseconds; used when {@code time} is empty
 * @param time duration of a task; empty where a rate is given
 * @param crew people that a task takes at once
 * @param changeTimes instants at which the number of staff changes, in order
 * @param staff from each of those instants on
 * @param payTimes starts of paid stretches, in order
 * @param payHours person-hours of each stretch
 * @param payMicros money of each stretch
 * @param reworkTo step a share of the tasks goes back to, if any
 */
@SuppressWarnings("ArrayRecordComponent") // read-only rows of primitive figures, shared by all replications
public record StationPlan(
        int number,
        int site,
        Work.Step step,
        Work.WorkUnit unit,
        double perUnitMicros,
        Optional<Variate> time,
        Discipline discipline,
        int room,
        int crew,
        Optional<Work.Step> reworkTo,
        double reworkShare,
        double scrapShare,
        long[] changeTimes,
        int[] staff,
        long[] payTimes,
        double[] payHours,
        long[] payMicros) {

    /** The name under which planners know the step, e.g. {@code put_away}. */
    public String stepName() {
        return StepNames.of(step);
    }
}
