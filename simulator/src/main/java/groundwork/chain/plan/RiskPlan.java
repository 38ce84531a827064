package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.LaneRisk;

/**
 * What may go wrong on a lane, made ready.
 *
 * @param delay of late loads, microseconds
 */
public record RiskPlan(
        double blankShare,
        double delayShare,
        Variate delay,
        double lossShare,
        double loadLossShare,
        double damageShare) {

    static RiskPlan of(LaneRisk risk) {
        return new RiskPlan(
                risk.blankShare(),
                risk.delayShare(),
                Draws.of(risk.delay()),
                risk.lossShare(),
                risk.loadLossShare(),
                risk.damageShare());
    }

    /** Time beyond the transit. */
    Moments late() {
        Moments ifLate = Moments.of(delay);
        double squares = delayShare * (ifLate.variance() + ifLate.mean() * ifLate.mean());
        double mean = delayShare * ifLate.mean();
        return new Moments(mean, Math.max(0, squares - mean * mean));
    }

    /** Time until a departure that is not cancelled, beyond the next: a geometric number of departures. */
    Moments cancelled(double betweenMicros) {
        double goes = 1 - blankShare;
        return new Moments(
                betweenMicros * blankShare / goes, betweenMicros * betweenMicros * blankShare / (goes * goes));
    }
}
