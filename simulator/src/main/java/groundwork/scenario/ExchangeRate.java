package groundwork.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit of a currency is worth in the currency of the scenario, as it was written.
 *
 * @param currency ISO 4217 code
 * @param from first day on which it is, in the scenario's zone; empty from the start
 */
public record ExchangeRate(String currency, BigDecimal rate, Optional<LocalDate> from) {}
