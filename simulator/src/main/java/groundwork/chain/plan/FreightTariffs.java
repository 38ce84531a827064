package groundwork.chain.plan;

import groundwork.scenario.FreightBasis;
import groundwork.scenario.FreightRate;
import groundwork.scenario.Horizon;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lays the rows of a freight card out by basis and time, for a lane of a distance. */
final class FreightTariffs {

    private final Horizon horizon;
    private final ZoneId zone;

    /** Dated rows count by the days of this zone. */
    FreightTariffs(Horizon horizon, ZoneId zone) {
        this.horizon = horizon;
        this.zone = zone;
    }

    List<FreightTariff.Prices> prices(List<FreightRate> rows, double kilometres) {
        Map<FreightBasis, List<FreightRate>> byBasis = new LinkedHashMap<>();
        rows.forEach(row ->
                byBasis.computeIfAbsent(row.basis(), b -> new ArrayList<>()).add(row));
        List<FreightTariff.Prices> prices = new ArrayList<>();
        byBasis.forEach(
                (basis, ofBasis) -> prices.add(new FreightTariff.Prices(basis, sheets(band(ofBasis, kilometres)))));
        return List.copyOf(prices);
    }

    /** The rows of the distance band that a lane lies in; beyond the last band those of the last. */
    private static List<FreightRate> band(List<FreightRate> rows, double kilometres) {
        double last =
                rows.stream().mapToDouble(FreightRate::upToKilometres).max().orElseThrow();
        double band = rows.stream()
                .mapToDouble(FreightRate::upToKilometres)
                .filter(limit -> kilometres <= limit)
                .min()
                .orElse(last);
        return rows.stream().filter(row -> row.upToKilometres() == band).toList();
    }

    private List<RateSheet> sheets(List<FreightRate> rows) {
        TreeSet<Long> changes = new TreeSet<>(List.of(Long.MIN_VALUE, Long.MAX_VALUE));
        rows.forEach(row -> {
            changes.add(begin(row));
            changes.add(end(row));
        });
        List<Long> instants = new ArrayList<>(changes);
        List<RateSheet> sheets = new ArrayList<>();
        for (int i = 0; i + 1 < instants.size(); i++) {
            long from = instants.get(i);
            List<FreightRate> counting = rows.stream()
                    .filter(row -> begin(row) <= from && end(row) > from)
                    .toList();
            if (!counting.isEmpty()) {
                sheets.add(RateSheet.of(from, instants.get(i + 1), counting));
            }
        }
        return List.copyOf(sheets);
    }

    private long begin(FreightRate row) {
        return row.from().map(day -> SurchargePlan.begin(day, horizon, zone)).orElse(Long.MIN_VALUE);
    }

    private long end(FreightRate row) {
        return row.to()
                .map(day -> SurchargePlan.begin(day.plusDays(1), horizon, zone))
                .orElse(Long.MAX_VALUE);
    }
}
