package groundwork.chain.plan;

import groundwork.random.Variate;
import java.util.Optional;

/**
 * How parcels of a lane are brought to the doors of a region, made ready to run; times in microseconds, money in millionths of the
 * currency.
 *
 * @param failShare of attempts
 * @param attempts after which a parcel goes back
 * @param days that are not all alike; empty where they are
 * @param backTo number of the site that takes it then, or -1 for the shelf of its sender
 */
public record DeliveryPlan(
        double failShare,
        int attempts,
        Variate nextAfter,
        long attemptCostMicros,
        double lostShare,
        double damagedShare,
        double claimShare,
        Variate backAfter,
        long backCostMicros,
        Optional<DoorDays> days,
        int backTo) {

    /**
     * Attempts that fail, at most {@code attempts}: as many as a geometric number that this u in (0, 1) stands for.
     *
     * <p>An attempt fails with the same chance each time: at least k fail when u is below failShare to the power of k.
     */
    public int failures(double u) {
        int failures = 0;
        double chance = failShare;
        while (failures < attempts && u < chance) {
            failures++;
            chance *= failShare;
        }
        return failures;
    }

    /** What is left of u when all attempts fail: uniform again on (0, 1). */
    public double rest(double u) {
        return u / StrictMath.pow(failShare, attempts);
    }
}
