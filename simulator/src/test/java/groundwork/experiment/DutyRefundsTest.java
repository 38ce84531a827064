package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duty that is paid back for goods that customers sent back and that leave again or are destroyed: to the cent, by hand. */
class DutyRefundsTest {

    /** Everything comes back after three days: clothes go back to the hub, toys are destroyed, lamps are sold again. */
    private static final String YAML = """
            name: Drawback
            horizon: {start: 2026-09-01, days: 60}
            zone: UTC
            categories:
              - {id: apparel, duty_rate: 16 %, return_rate: 100 %, return_after: 2 d}
              - {id: toys, return_rate: 100 %, return_after: 2 d}
              - {id: home, duty_rate: 4 %, return_rate: 100 %, return_after: 2 d}
            items:
              - {id: shirt, category: apparel, weight_kg: 0.2, volume_l: 1, value: 8}
              - {id: puzzle, category: toys, weight_kg: 1, volume_l: 3, value: 10}
              - {id: lamp, category: home, weight_kg: 2, volume_l: 9, value: 25}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
              - {id: east, lat: 40.8, lon: -73.8}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: airport, kind: gateway, lat: 40.6, lon: -73.8}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "every 1 d", transit: 5 d}
              - {id: truck, from: port, to: kent, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: ground, from: kent, to: west, mode: parcel, transit: 1 d}
              - {id: direct, from: hub, to: east, mode: parcel, transit: 1 d}
              - {id: home, from: kent, to: hub, mode: ocean, transit: 20 d}
            parcel_clearance:
              - {lane: direct, gateway: airport, linehaul: 0 d}
            inventory:
              - {site: kent, item: shirt, source: hub, s_units: 1, S_units: 90, initial_units: 90}
              - {site: kent, item: puzzle, source: hub, s_units: 1, S_units: 90, initial_units: 90}
              - {site: kent, item: lamp, source: hub, s_units: 1, S_units: 90, initial_units: 90}
            duties:
              - {id: china, origin: hub, rate: 7.5 %}
              - {id: raised, origin: hub, rate: 25 %, from: 2026-09-20}
              - {id: by-unit, category: toys, per_unit: 0.50}
              - {id: by-weight, category: toys, per_kg: 1.25}
            taxes:
              - {id: VAT, site: port, rate: 20 %}
            entry_types:
              - {site: airport, type: de-minimis, carriage: parcels, up_to: 800, duty: free, to: 2026-09-15}
              - {site: airport, type: informal}
            return_channels:
              - {region: west, channel: mail, to: kent, transit: 1 d}
              - {region: east, channel: mail, to: kent, transit: 1 d}
            dispositions:
              - {category: apparel, disposition: to_origin, share: 100 %, to: hub}
              - {category: toys, disposition: destroy, share: 100 %}
              - {category: home, disposition: restock, share: 100 %}
            duty_refunds:
              - {id: drawback, gateway: port, rate: 99 %, tax_rate: 100 %, within: 30 d}
              - {id: by-air, gateway: airport, rate: 99 %}
            """;

    @TempDir
    private Path room;

    /**
     * Worked by hand:
     *
     * <ul>
     *   <li>3 shirts, 24.00: 16 % is 3.84 and 7.5 % is 1.80, together 5.64; VAT 20 % on 29.64 is 5.928. 99 % of the duty, all VAT.
     *   <li>7 shirts, 56.00: 13.16 of duty, 13.832 of VAT.
     *   <li>3 shirts in the time of the raised layer: 6.00 more, VAT on 35.64.
     *   <li>The same where only half of the raised layer is paid back: 99 % of 5.64, 3.00, VAT.
     *   <li>The same where nothing but the rate of the category is paid back: 99 % of 3.84.
     *   <li>2 puzzles, 20.00: 1.50, 2 x 0.50 and 2 kg x 1.25, together 5.00; VAT on 25.00 is 5.00.
     *   <li>The same where destroyed goods get 80 % of the duty and no VAT.
     *   <li>3 shirts where clothes get 60 % and no VAT.
     *   <li>2 lamps stay on the shelf: nothing.
     *   <li>A shirt by air that was free of duty: nothing.
     *   <li>A shirt by air after the exemption, 8.00: 1.28 and 0.60; no VAT at the airport.
     *   <li>A puzzle by air, 10.00: 0.75, 0.50 and 1.25.
     *   <li>4 puzzles by air in the time of the raised layer, 40.00: 3.00, 10.00, 2.00 and 5.00.
     *   <li>3 shirts that came back too late.
     * </ul>
     */
    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-02 10:00 | west | shirt  | 3 |                                                              | 5.64  | 5.928  | 11.511600",
                "2026-09-02 10:00 | west | shirt  | 7 |                                                              | 13.16 | 13.832 | 26.860400",
                "2026-09-21 10:00 | west | shirt  | 3 |                                                              | 11.64 | 7.128  | 18.651600",
                "2026-09-21 10:00 | west | shirt  | 3 | {id: half, gateway: port, duty: raised, rate: 50 %}          | 11.64 | 7.128  | 15.711600",
                "2026-09-21 10:00 | west | shirt  | 3 | ONLY {id: own, gateway: port, duty: category, rate: 99 %}    | 3.84  | 0      | 3.801600",
                "2026-09-02 10:00 | west | puzzle | 2 |                                                              | 5     | 5      | 9.950000",
                "2026-09-02 10:00 | west | puzzle | 2 | {id: burnt, gateway: port, when: destroyed, rate: 80 %}      | 5     | 0      | 4.000000",
                "2026-09-02 10:00 | west | shirt  | 3 | {id: textiles, gateway: port, category: apparel, rate: 60 %} | 5.64  | 0      | 3.384000",
                "2026-09-02 10:00 | west | lamp   | 2 |                                                              | 0     | 0      | 0",
                "2026-09-02 10:00 | east | shirt  | 1 |                                                              | 0     | 0      | 0",
                "2026-09-16 10:00 | east | shirt  | 1 |                                                              | 1.88  | 0      | 1.861200",
                "2026-09-16 10:00 | east | puzzle | 1 |                                                              | 2.5   | 0      | 2.475000",
                "2026-09-22 10:00 | east | puzzle | 4 |                                                              | 20    | 0      | 19.800000",
                "2026-09-02 10:00 | west | shirt  | 3 | ONLY {id: soon, gateway: port, rate: 99 %, within: 2 d}      | 0     | 0      | 0",
            })
    void refunds_are_those_worked_out_by_hand(
            String at, String region, String item, int units, String row, double duty, double tax, double due) {
        String yaml = YAML;
        if (row != null && row.startsWith("ONLY ")) {
            yaml = yaml.substring(0, yaml.indexOf("  - {id: drawback")) + "  - " + row.substring(5) + "\n";
        } else if (row != null) {
            yaml += "  - " + row + "\n";
        }
        Replay run = Replay.of(room, yaml, "a," + at + "," + region + "," + item + "," + units);

        double paid = 0;
        double back = 0;
        for (var cells : run.table("duty_refund").rows()) {
            paid += (Double) cells.get(3);
            back += (Double) cells.get(4);
        }
        assertThat(paid).isCloseTo(duty + tax, within(5e-7));
        assertThat(back).isCloseTo(due, within(5e-7));
        assertThat(run.figure("cost_by_activity", "duty_refund")).isCloseTo(-due, within(5e-7));
    }

    @Test
    void what_came_together_is_one_claim_and_is_paid_later() {
        Replay run = Replay.of(
                room,
                YAML.replace("within: 30 d", "claims: \"Fri 17:00\", fee: 60, paid_after: 10 d"),
                "a,2026-09-02 10:00,west,shirt,3",
                "b,2026-09-03 10:00,west,puzzle,2",
                "c,2026-09-15 10:00,west,shirt,3",
                "d,2026-10-14 10:00,west,shirt,3");

        // Delivered after a day, handed over after two, back after one more: on the 6th and 7th, claimed on Friday the
        // 11th
        // and paid on the 21st; the third comes on the 19th, is claimed on the 25th and paid on 5 October; the last, in
        // the
        // time of the raised layer, comes on 18 October, is claimed on the 23rd, and is not paid by the end.
        assertThat(run.row("duty_refund", "drawback", "port"))
                .containsExactly(
                        new double[] {11, 10.64 + 10.928 + 11.568 + 11.64 + 7.128, 51.6248, 3, 51.6248, 180, 32.9732, 10
                        },
                        within(5e-6));
        assertThat(run.figure("cost_by_activity", "duty_refund")).isCloseTo(-32.9732, within(1e-6));
        assertThat(run.figure("cost_by_activity", "refund_claim")).isEqualTo(180);
    }

    @Test
    void what_gets_nothing_is_counted_with_its_reason() {
        Replay run = Replay.of(
                room,
                YAML.replace("within: 30 d", "within: 2 d"),
                "a,2026-09-02 10:00,west,shirt,3",
                "b,2026-09-02 10:00,east,shirt,4");

        assertThat(run.figure("refund_too_late")).isEqualTo(3);
        assertThat(run.figure("refund_nothing_paid")).isEqualTo(4);
    }
}
