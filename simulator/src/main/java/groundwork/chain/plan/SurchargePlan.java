package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Surcharge;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A surcharge made ready: simulated times instead of days.
 *
 * @param fromMicros counts from this instant
 * @param toMicros and before this one
 */
public record SurchargePlan(Surcharge row, long fromMicros, long toMicros) {

    static SurchargePlan of(Surcharge row, Horizon horizon, ZoneId zone) {
        return new SurchargePlan(
                row,
                row.from().map(day -> begin(day, horizon, zone)).orElse(Long.MIN_VALUE),
                row.to().map(day -> begin(day.plusDays(1), horizon, zone)).orElse(Long.MAX_VALUE));
    }

    /** When a local day begins, in simulated time. */
    static long begin(LocalDate day, Horizon horizon, ZoneId zone) {
        return horizon.micros(day.atStartOfDay(zone).toInstant());
    }

    /**
     * Whether the row applies to a shipment.
     *
     * @param baselineShare shipments of the week before over those agreed on
     */
    boolean applies(long now, double billableKilograms, double cubicMetres, double baselineShare) {
        return now >= fromMicros
                && now < toMicros
                && CardPlan.forLimits(billableKilograms) >= row.aboveKilograms()
                && CardPlan.forLimits(cubicMetres * 1_000) >= row.aboveLitres()
                && (!row.byBaseline() || isInTier(baselineShare));
    }

    private boolean isInTier(double baselineShare) {
        return baselineShare > row.aboveBaseline() && baselineShare <= row.upToBaseline();
    }

    /**
     * What is due, in millionths of the currency.
     *
     * @param percentOfMicros what the percentage is taken of
     */
    long due(long percentOfMicros, double billableKilograms) {
        return StrictMath.round(row.share()
                * (row.amountMicros() + row.percent() * percentOfMicros + row.perKilogramMicros() * billableKilograms));
    }
}
