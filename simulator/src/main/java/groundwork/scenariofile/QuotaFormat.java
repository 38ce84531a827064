package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenario.TariffQuota;
import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;
import java.util.Locale;

/** The table of tariff-rate quotas: its columns and what they mean. */
final class QuotaFormat {

    static final List<TableSpec> TABLES = List.of(table(
                    "tariff_quotas",
                    "Quantities that enter at the rate of a duty; what enters beyond them pays another.")
            .column("duty", Kind.TEXT, true, "", "a row of duties", "safeguard")
            .column("quantity", Kind.NUMBER, true, "", "of a period, at all gateways together", "20000")
            .choice(
                    "unit",
                    false,
                    "units",
                    List.of("units", "kg", "value"),
                    "in which it is counted; value: in currency")
            .choice("period", false, "year", List.of("month", "quarter", "year"), "at whose start it opens anew")
            .column("rate_beyond", Kind.PERCENT, true, "", "instead of the rate of the duty, may pass 100 %", "25 %")
            .spec(List.of("duty")));

    private static final double HIGHEST_RATE = 1_000;

    private QuotaFormat() {}

    static TariffQuota read(Fields r) {
        double quantity = r.number("quantity", 0);
        if (r.has("quantity") && !(quantity > 0)) {
            r.error("quantity", "Nothing enters within the quota.", "A number above 0.");
        }
        String unit = r.choice("unit");
        String period = r.choice("period");
        return new TariffQuota(
                r.text("duty"),
                quantity,
                unit.isEmpty() ? TariffQuota.Unit.UNITS : TariffQuota.Unit.valueOf(unit.toUpperCase(Locale.ROOT)),
                period.isEmpty()
                        ? TariffQuota.Period.YEAR
                        : TariffQuota.Period.valueOf(period.toUpperCase(Locale.ROOT)),
                r.percent("rate_beyond", HIGHEST_RATE));
    }
}
