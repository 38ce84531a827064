package groundwork.chain.plan;

import groundwork.scenario.ExchangeRate;
import groundwork.scenario.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Turns amounts of a currency into the scenario's.
 *
 * <p>Exact: the decimal rate as it was written times the amount in millionths, rounded once, half to even, to a millionth.
 *
 * @param fromMicros when each rate begins, ascending; empty for the scenario's own currency
 * @param rates what a unit is worth
 */
@SuppressWarnings("ArrayRecordComponent") // read-only rates, shared by all replications
public record Exchange(long[] fromMicros, BigDecimal[] rates) {

    /** The scenario's own currency. */
    static final Exchange NONE = new Exchange(new long[0], new BigDecimal[0]);

    static Exchange of(Scenario scenario, String currency) {
        if (currency.isEmpty() || currency.equals(scenario.terms().currency())) {
            return NONE;
        }
        List<ExchangeRate> rows = scenario.tariffs().currencies().stream()
                .filter(row -> row.currency().equals(currency))
                .sorted(Comparator.comparing(row -> row.from().orElse(LocalDate.MIN)))
                .toList();
        return new Exchange(
                rows.stream()
                        .mapToLong(row -> row.from()
                                .map(day -> SurchargePlan.begin(
                                        day,
                                        scenario.horizon(),
                                        scenario.horizon().zone()))
                                .orElse(Long.MIN_VALUE))
                        .toArray(),
                rows.stream().map(ExchangeRate::rate).toArray(BigDecimal[]::new));
    }

    /** An amount in the scenario's currency; both in millionths. */
    public long convert(long micros, long now) {
        if (rates.length == 0) {
            return micros;
        }
        return BigDecimal.valueOf(micros)
                .multiply(rates[at(now)])
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** What a unit is worth now, for amounts that are compared and not posted. */
    public double rate(long now) {
        return rates.length == 0 ? 1 : rates[at(now)].doubleValue();
    }

    private int at(long now) {
        int at = 0;
        while (at < fromMicros.length - 1 && now >= fromMicros[at + 1]) {
            at++;
        }
        return at;
    }
}
