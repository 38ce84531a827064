package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.scenario.TariffQuota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tariff-rate quota made ready to run.
 *
 * @param duty position among the duties of the scenario
 * @param quantity that enters within it in a period, in its unit; value in millionths of the currency
 * @param opens instants at which it opens anew, in order, the first at or before the start of time
 */
@SuppressWarnings("ArrayRecordComponent") // read-only instants, shared by all replications
public record QuotaPlan(int duty, double quantity, TariffQuota.Unit unit, double rateBeyond, long[] opens) {

    static List<QuotaPlan> of(Scenario scenario) {
        List<String> duties = scenario.customs().tariff().duties().stream()
                .map(groundwork.scenario.Duty::id)
                .toList();
        return scenario.customs().tariff().quotas().stream()
                .map(row -> new QuotaPlan(
                        duties.indexOf(row.duty()),
                        row.unit() == TariffQuota.Unit.VALUE ? row.quantity() * 1e6 : row.quantity(),
                        row.unit(),
                        row.rateBeyond(),
                        opens(scenario.horizon(), row.period())))
                .toList();
    }

    private static long[] opens(Horizon horizon, TariffQuota.Period period) {
        int months = switch (period) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
        // Time begins with the warm-up, before the first day that is measured.
        LocalDate first = horizon.start().minusDays(horizon.warmUpMicros() / Horizon.DAY + 1);
        LocalDate day = LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1);
        List<Long> opens = new ArrayList<>();
        for (; !day.isAfter(horizon.start().plusDays(horizon.days())); day = day.plusMonths(months)) {
            opens.add(horizon.micros(day.atStartOfDay(horizon.zone()).toInstant()));
        }
        return opens.stream().mapToLong(Long::longValue).toArray();
    }

    /** The number of the period of a time. */
    public int period(long time) {
        int at = Arrays.binarySearch(opens, time);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** What counts of goods of a line. */
    public double counted(long units, double kilograms, double valueMicros) {
        return switch (unit) {
            case UNITS -> units;
            case KG -> kilograms;
            case VALUE -> valueMicros;
        };
    }
}
