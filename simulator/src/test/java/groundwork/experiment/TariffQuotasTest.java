package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate of duty up to a quantity in a period and another beyond: entry by entry, by hand. */
class TariffQuotasTest {

    /** Each order is an entry, on the day on which it is placed. */
    private static final String YAML = """
            name: Quota
            horizon: {start: 2026-09-01, days: 120}
            zone: UTC
            categories:
              - {id: apparel, duty_rate: 2 %}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.5, volume_l: 1, value: 8}
              - {id: coat, category: apparel, weight_kg: 2, volume_l: 9, value: 40}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: airport, kind: gateway, lat: 33.7, lon: -118.2}
            lanes:
              - {id: direct, from: hub, to: west, mode: parcel, transit: 1 d}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 0 d, parcels_per_entry: 1}
            duties:
              - {id: safeguard, rate: 5 %}
            """;

    @TempDir
    private Path room;

    private Replay run(String quota, String... orders) {
        return Replay.of(room, YAML + "tariff_quotas: [{duty: safeguard, " + quota + "}]\n", orders);
    }

    /**
     * 60 shirts (480.00, 30 kg) on 2 September, 60 more on the 3rd, 10 coats (400.00, 20 kg) on the 4th, 60 shirts on 5 October
     * and 60 on 6 November. 2 % of 2,320.00 is 46.40 in any case. Beside it:
     *
     * <ul>
     *   <li>100 units a year: 24.00; 40 within and 20 beyond, 16.00 + 32.00; all beyond at 20 %, 80.00, 96.00 and 96.00.
     *   <li>100 units a quarter: the same until September; October opens it anew: 24.00; 40 within in November, 48.00.
     *   <li>100 units a month: October and November are within: 24.00 each.
     *   <li>100 units a month at 105 % beyond: 24.00; 16.00 + 168.00; 420.00; 24.00 and 24.00.
     *   <li>40 kg a month: 24.00; 10 of 30 kg within, 8.00 + 64.00; 80.00; 24.00 and 24.00.
     *   <li>A value of 600 a month: 24.00; 120 of 480 within, 6.00 + 72.00; 80.00; 24.00 and 24.00.
     *   <li>A value of 10,000 a year: 5 % of all.
     *   <li>90 units a month, nothing beyond: 24.00; half within, 12.00; 0; 24.00 and 24.00.
     * </ul>
     */
    @ParameterizedTest
    @CsvSource({
        "'quantity: 100, rate_beyond: 20 %', 344.00, 100, 150",
        "'quantity: 100, period: quarter, rate_beyond: 20 %', 224.00, 200, 50",
        "'quantity: 100, period: month, rate_beyond: 20 %', 200.00, 220, 30",
        "'quantity: 100, period: month, rate_beyond: 105 %', 676.00, 220, 30",
        "'quantity: 40, unit: kg, period: month, rate_beyond: 20 %', 224.00, 100, 40",
        "'quantity: 600, unit: value, period: month, rate_beyond: 20 %', 230.00, 1560, 760",
        "'quantity: 10000, unit: value, rate_beyond: 20 %', 116.00, 2320, 0",
        "'quantity: 90, period: month, rate_beyond: 0 %', 84.00, 210, 40",
    })
    void duty_within_and_beyond_is_that_worked_out_by_hand(String quota, double duty, double inside, double beyond) {
        Replay run = run(
                quota,
                "a,2026-09-02 10:00,west,shirt,60",
                "b,2026-09-03 10:00,west,shirt,60",
                "c,2026-09-04 10:00,west,coat,10",
                "d,2026-10-05 10:00,west,shirt,60",
                "e,2026-11-06 10:00,west,shirt,60");

        assertThat(run.row("duty", "airport", "duty", "safeguard", "apparel")[1])
                .isCloseTo(duty, within(1e-6));
        assertThat(run.figure("cost_by_activity", "duty")).isCloseTo(0.02 * 2320 + duty, within(1e-6));
        assertThat(run.figure("quota_within", "safeguard")).isCloseTo(inside, within(1e-6));
        assertThat(run.figure("quota_beyond", "safeguard")).isCloseTo(beyond, within(1e-6));
    }

    @Test
    void an_entry_of_two_classes_uses_the_quota_line_by_line() {
        Replay run = Replay.of(
                room,
                YAML.replace("parcels_per_entry: 1", "parcels_per_entry: 9")
                                .replace("mode: parcel, transit", "mode: parcel, departs: \"Wed 18:00\", transit")
                        + "commodities: [{item: shirt, code: 6109}, {item: coat, code: 6201}]\n"
                        + "tariff_quotas: [{duty: safeguard, quantity: 70, rate_beyond: 20 %}]\n",
                "a,2026-09-02 10:00,west,shirt,60",
                "b,2026-09-02 11:00,west,coat,20");

        // The shirts are within: 24.00; of the coats, 800.00, half: 20.00 + 80.00.
        assertThat(run.row("duty", "airport", "duty", "safeguard", "apparel")[1])
                .isCloseTo(124, within(1e-6));
    }
}
