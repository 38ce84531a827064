package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Rotation;

/**
 * The vehicles of a lane made ready.
 *
 * @param back from the arrival at the destination to the return, microseconds
 */
public record RotationPlan(int vehicles, Variate back, long turnRoundMicros, double catchUp) {

    static RotationPlan of(Rotation rotation) {
        return new RotationPlan(
                rotation.vehicles(), Draws.of(rotation.back()), rotation.turnRoundMicros(), rotation.catchUp());
    }
}
