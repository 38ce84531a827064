package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.results.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which disruption answers for which days, counted by hand. */
class DisruptionAttributionTest {

    /**
     * Two towns with a shop each, a customer a day at noon in both. Picked by 13:00, what is ordered on a day leaves with the post of
     * the next midnight and is there another midnight later, half a day before it was promised.
     */
    private static final String TOWNS = """
            name: Two towns, each with its shop
            horizon: {start: 2026-01-05, days: 26}
            promise: 2 d
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
              - {id: b, lat: 40, lon: -74}
            sites:
              - {id: shop-a, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: shop-b, kind: center, lat: 40, lon: -74, stock: unlimited}
            work:
              - {site: shop-a, step: pick, staff: 1, shift: 24/7, time: 1 h}
            lanes:
              - {id: post-a, from: shop-a, to: a, vendor: mail, mode: parcel, departs: "every 1 d", transit: 1 d}
              - {id: post-b, from: shop-b, to: b, vendor: mail, mode: parcel, departs: "every 1 d", transit: 1 d}
            disruptions:
            """;

    @TempDir
    private Path room;

    @BeforeEach
    void a_customer_a_day_in_each_town() throws IOException {
        String inA = FolderRun.daily("a", "mug", 5, 28, 1);
        Files.writeString(
                room.resolve("recorded_orders.csv"), "at,region,item,units\n" + inA + inA.replace(",a,", ",b,"));
    }

    /** What the table of disruptions says of each, by id. */
    private Map<String, List<Object>> charges(String disruptions) throws IOException {
        Table table =
                FolderRun.of(room, TOWNS + disruptions.indent(2), 1).results().table("disruption");
        return table.rows().stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get(0),
                        row -> List.of(
                                row.get(table.column("hit_share")),
                                row.get(table.column("survive_days")),
                                row.get(table.column("recover_days")),
                                row.get(table.column("regions")),
                                row.get(table.column("shared_with"))),
                        (one, two) -> one,
                        TreeMap::new));
    }

    @Test
    void each_answers_for_the_days_of_its_own_town_when_two_strike_at_once() throws IOException {
        // The posts of the 10th, 11th and 12th are missed in a: the orders of the 9th to the 11th are late, that of the
        // 12th leaves
        // on the 13th and comes in time. In b the posts of the 11th to the 18th are missed: the orders of the 10th to
        // the 17th are
        // late. Taken together the network would not have recovered from the first before the 18th.
        Map<String, List<Object>> charges = charges("""
                - {id: storm, what: lane, which: post-a, from: 2026-01-10, to: 2026-01-12}
                - {id: flood, what: lane, which: post-b, from: 2026-01-11, to: 2026-01-18}
                """);

        assertThat(charges.get("storm")).containsExactly(1.0, 0.0, 0.0, 1L, "");
        assertThat(charges.get("flood")).containsExactly(1.0, 0.0, 0.0, 1L, "");
    }

    @Test
    void two_that_strike_the_same_town_share_the_effect_and_say_so() throws IOException {
        // Snow keeps the shop of a shut from the 12th to the 14th: what the storm left is late as well, and so are the
        // orders of the
        // 12th to the 14th, which are picked on the 15th. A day after the storm is over service is not back for two
        // more days.
        Map<String, List<Object>> charges = charges("""
                - {id: storm, what: lane, which: post-a, from: 2026-01-10, to: 2026-01-12}
                - {id: snow, what: site, which: shop-a, from: 2026-01-12, to: 2026-01-14}
                - {id: flood, what: lane, which: post-b, from: 2026-01-11, to: 2026-01-18}
                """);

        assertThat(charges.get("storm")).containsExactly(1.0, 0.0, 15.0 - 13, 1L, "snow");
        assertThat(charges.get("snow")).containsExactly(1.0, 0.0, 0.0, 1L, "storm");
        assertThat(charges.get("flood")).containsExactly(1.0, 0.0, 0.0, 1L, "");
    }

    @Test
    void a_vendor_touches_both_towns_and_shares_with_whatever_strikes_either() throws IOException {
        // The strike takes the posts of the 20th and 21st: the orders of the 19th and the 20th are late in both towns.
        Map<String, List<Object>> charges = charges("""
                - {id: strike, what: vendor, which: mail, from: 2026-01-20, to: 2026-01-21}
                - {id: snow, what: work, which: shop-a/pick, from: 2026-01-21, to: 2026-01-21}
                - {id: storm, what: lane, which: post-b, from: 2026-01-08, to: 2026-01-08}
                """);

        assertThat(charges.get("strike")).containsExactly(1.0, 0.0, 0.0, 2L, "snow");
        assertThat(charges.get("storm").get(4)).isEqualTo("");
    }

    @Test
    void what_did_nothing_does_not_answer_for_what_comes_later() throws IOException {
        // An hour at noon, when no post leaves. Three days later a storm spoils even the order of the day before it.
        Map<String, List<Object>> charges = charges("""
                - {id: fog, what: lane, which: post-a, from: 2026-01-07 12:00, to: 2026-01-07 13:00}
                - {id: storm, what: lane, which: post-a, from: 2026-01-10, to: 2026-01-12}
                """);

        assertThat(charges.get("fog")).containsExactly(0.0, Double.NaN, 0.0, 1L, "");
        assertThat(charges.get("storm")).containsExactly(1.0, 0.0, 0.0, 1L, "");
    }

    @Test
    void a_disruption_touches_the_towns_downstream_of_it() throws IOException {
        // Both shops are supplied over the port, that of a by ship and the other by plane. More orders in b touch c,
        // too, which
        // shares its shop.
        Files.delete(room.resolve("recorded_orders.csv"));
        Table regions = FolderRun.of(room, """
                name: A port and two shops
                horizon: {start: 2026-01-05, days: 3}
                items: [{id: mug, weight_kg: 1, volume_l: 1, value: 1}]
                regions: [{id: a, lat: 47, lon: -122}, {id: b, lat: 40, lon: -74}, {id: c, lat: 41, lon: -74}]
                forecast: [{region: a, item: mug, from: 2026-01-05, to: 2026-03-01, units_per_week: 7, profile: flat}]
                sites:
                  - {id: factory, kind: hub, lat: 47, lon: -122}
                  - {id: port, kind: gateway, lat: 47, lon: -122}
                  - {id: shop-a, kind: center, lat: 47, lon: -122}
                  - {id: shop-b, kind: center, lat: 40, lon: -74}
                lanes:
                  - {id: ship, from: factory, to: port, vendor: line, mode: ocean, departs: "every 1 d", transit: 2 d}
                  - {id: plane, from: factory, to: port, vendor: wings, mode: air, departs: "every 1 d", transit: 1 d}
                  - {id: truck-a, from: port, to: shop-a, vendor: haulier, mode: road, departs: "every 1 d", transit: 1 d}
                  - {id: truck-b, from: port, to: shop-b, vendor: haulier, mode: road, departs: "every 1 d", transit: 1 d}
                  - {id: post-a, from: shop-a, to: a, mode: door}
                  - {id: post-b, from: shop-b, to: b, mode: door}
                  - {id: post-c, from: shop-b, to: c, vendor: mail, mode: parcel, departs: "every 1 d", transit: 1 d}
                inventory:
                  - {site: shop-a, item: mug, source: factory, mode: ocean, s_units: 7, S_units: 9, initial_units: 9, review: 1 d}
                  - {site: shop-b, item: mug, source: factory, mode: air, s_units: 7, S_units: 9, initial_units: 9, review: 1 d}
                disruptions:
                  - {id: port-closed, what: site, which: port, from: 2026-01-06, to: 2026-01-06}
                  - {id: low-water, what: lane, which: ship, from: 2026-01-06, to: 2026-01-06}
                  - {id: no-wings, what: vendor, which: wings, from: 2026-01-06, to: 2026-01-06}
                  - {id: craze, what: demand, which: b, from: 2026-01-06, to: 2026-01-06, rise: 10 %}
                  - {id: flat-tyre, what: lane, which: post-c, from: 2026-01-06, to: 2026-01-06}
                """, 1).results().table("disruption_region");

        Map<String, List<String>> touched = regions.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row.get(0),
                        TreeMap::new,
                        Collectors.mapping(row -> (String) row.get(1), Collectors.toList())));
        assertThat(touched)
                .containsEntry("port-closed", List.of("a", "b", "c"))
                .containsEntry("low-water", List.of("a"))
                .containsEntry("no-wings", List.of("b", "c"))
                .containsEntry("craze", List.of("b", "c"))
                .containsEntry("flat-tyre", List.of("c"));
    }
}
