package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what is said of customs: each case adds to a scenario that is right. */
class BrokenCustomsTest {

    private static final String BOND = "{site: port, type: in, carriage: bonded}, "
            + "{site: port, type: out, carriage: withdrawal}, {site: port, type: formal}";

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                added("duties: [{id: d}]", "scenario.yaml:23:15: The duty says no amount."),
                added("duties: [{id: d, rate: 1001 %}]", "\"1001 %\" is not a share between 0 % and 1000 %."),
                added("duties: [{id: d, rate: 5 %, origin: CN}]", "\"CN\" is neither a site nor an origin"),
                added("duties: [{id: d, rate: 5 %, commodity: 6x}]", "\"6x\" is not a commodity code."),
                added("duties: [{id: d, rate: 5 %, commodity: 61}]", "No code of commodities begins with \"61\"."),
                added("duties: [{id: d, rate: 5 %, gateway: kent}]", "The site \"kent\" is not of kind gateway."),
                added("duties: [{id: d, rate: 5 %, category: toys}]", "There is no \"toys\" in categories."),
                added("duties: [{id: d, rate: 5 %}, {id: d, rate: 6 %}]", "A second row of duties with id \"d\"."),
                added(
                        "duties: [{id: d, rate: 5 %, from: 2026-09-10, to: 2026-09-09}]",
                        "The row ends (2026-09-09) before it begins (2026-09-10)."),
                added("commodities: [{code: 61}]", "The row names neither an item nor a category."),
                added("commodities: [{item: cup, code: 61}]", "There is no \"cup\" in items."),
                added("taxes: [{id: VAT, site: port}]", "The column \"rate\" of taxes is missing or empty."),
                added("taxes: [{id: VAT, site: kent, rate: 20 %}]", "The site \"kent\" is not of kind gateway."),
                added("taxes: [{id: VAT, site: port, rate: 20 %, paid: later}]", "\"later\" is not possible here."),
                added("valuations: [{site: hub}]", "The site \"hub\" is not of kind gateway."),
                added("valuations: [{site: port, duty_on: CIF}]", "\"CIF\" is not possible here."),
                added(
                        "entry_types: [{site: port, type: informal, up_to: 2500}]",
                        "No type of \"port\" takes goods of any value at any time."),
                added(
                        "entry_types: [{site: port, type: formal, carriage: freight}, "
                                + "{site: port, type: gift, carriage: parcels, to: 2026-09-10}]",
                        "No type of \"port\" takes goods of any value at any time."),
                added("entry_types: [{site: kent, type: formal}]", "The site \"kent\" is not of kind gateway."),
                added("entry_types: [{site: port, type: formal, duty: some}]", "\"some\" is not possible here."),
                added(
                        "parcel_clearance: [{lane: sea, gateway: port, linehaul: 1 d}]",
                        "The lane \"sea\" does not carry"),
                added("parcel_clearance: [{lane: air, gateway: port, linehaul: 1 d}]", "There is no \"air\" in lanes."),
                added(
                        "parcel_clearance: [{lane: ground, gateway: kent, linehaul: 1 d}]",
                        "The site \"kent\" is not of kind gateway."),
                added(
                        "parcel_clearance: [{lane: ground, gateway: port, linehaul: 1 d, parcels_per_entry: 0}]",
                        "An entry without parcels declares nothing."),
                added(
                        "parcel_clearance: [{lane: ground, gateway: port}]",
                        "\"linehaul\" of parcel_clearance is missing"),
                customs("share: 90 %", "The shares of the channels of \"port\" sum to 90.0 %."),
                customs(
                        "share: 100 %, time: 6 h}\n  - {site: port, channel: exam, category: toys, share: 50 %",
                        "There is no \"toys\" in categories."),
                customs(
                        "share: 100 %, time: 6 h}\n  - {site: port, channel: exam, mode: ocean, share: 50 %",
                        "The shares of the channels of \"port\" with these conditions sum to 50.0 %."),
                customs("share: 100 %, mode: ocean", "No channels of \"port\" are for entries that meet no condition."),
                customs("share: 100 %, entry_type: gift", "entry_type: There is no \"gift\" of \"port\""),
                customs("share: 100 %, kind: open", "\"open\" is not possible here."),
                customs("share: 100 %, escalates_to: exam", "No share of the entries goes on."),
                customs("share: 100 %, escalation_share: 5 %", "Entries go on, but to which channel?"),
                customs(
                        "share: 100 %, escalates_to: exam, escalation_share: 5 %",
                        "There is no channel \"exam\" of \"port\"."),
                customs(
                        "share: 100 %, escalates_to: green, escalation_share: 5 %",
                        "Entries go in a circle: green to green."),
                customs(
                        "share: 100 %, seized: 60 %, re_exported: 50 %",
                        "seized and re_exported sum to more than 100 %."),
                added("missing_documents: [{site: kent, share: 5 %, time: 1 d}]", "\"kent\" is not of kind gateway."),
                added("missing_documents: [{site: port, time: 1 d}]", "\"share\" of missing_documents is missing"),
                added(
                        "customs_closures: [{site: port, from: 2026-09-10 06:00, to: 2026-09-10 05:00}]",
                        "The closure ends (2026-09-10T05:00) before it begins (2026-09-10T06:00)."),
                added("customs_closures: [{site: port, from: 2026-09-10}]", "is missing or empty"),
                added(
                        "customs_closures: [{site: hub, from: 2026-09-10 06:00, to: 2026-09-11 06:00}]",
                        "The site \"hub\" is not of kind gateway."),
                added(
                        "bonded_sites: [{site: hub, gateway: port}]\nentry_types: [" + BOND + "]",
                        "The site \"hub\" is not of kind center."),
                added(
                        "bonded_sites: [{site: kent, gateway: hub}]\nentry_types: [" + BOND + "]",
                        "The site \"hub\" is not of kind gateway."),
                added("bonded_sites: [{site: kent, gateway: port}]", "has no type for goods under bond: withdrawal."),
                added("withheld_parcels: [{site: kent, after: 3 d}]", "The site \"kent\" is not of kind gateway."),
                added("withheld_parcels: [{site: port}]", "\"after\" of withheld_parcels is missing"),
                added("withheld_parcels: [{site: port, after: 3 d, then: shrug}]", "\"shrug\" is not possible here."),
                added("withheld_parcels: [{site: port, after: 3}]", "\"3\" is not a duration"),
                added(
                        "withheld_parcels: [{site: port, after: 3 d}, {site: port, after: 4 d}]",
                        "A second row of withheld_parcels"),
                added(
                        "withheld_parcels: [{site: port, after: 3 d, then: send-again}]\n"
                                + "parcel_clearance: [{lane: ground, gateway: port, linehaul: 1 d}]",
                        "Parcels of the lane \"ground\" come from a shelf with limited stock."),
                added("export_customs: [{lane: air}]", "There is no \"air\" in lanes."),
                added("export_customs: [{lane: sea, refused: 100 %}]", "Every declaration is refused"),
                added("export_customs: [{lane: sea, fee: -1}]", "\"-1\" is not an amount of 0 to 10^12."),
                added("export_customs: [{lane: sea, cut_off: 24}]", "\"24\" is not a duration"),
                added("export_customs: [{lane: sea, filing: 24 h}]", "filing"),
                added("export_customs: [{lane: sea}, {lane: sea}]", "A second row of export_customs"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Tue 08:00\", ", "")
                                + "export_customs: [{lane: sea, cut_off: 24 h}]\n",
                        "leaves when goods are there, so that nothing can miss a departure."),
                added(
                        "export_channels: [{site: hub, channel: green, share: 100 %, time: 1 h}]",
                        "No lane of export_customs begins at \"hub\"."),
                added(
                        "export_customs: [{lane: sea}]\n"
                                + "export_channels: [{site: hub, channel: green, share: 90 %, time: 1 h}]",
                        "The shares of the export channels of \"hub\" sum to 90.0 %."),
                added(
                        "export_customs: [{lane: sea}]\nexport_channels: "
                                + "[{site: hub, channel: green, share: 100 %, time: 1 h, from: 2026-09-10}]",
                        "No export channels of \"hub\" are for declarations that meet no condition."),
                added(
                        "export_customs: [{lane: sea}]\nexport_channels: "
                                + "[{site: hub, channel: green, share: 100 %, time: 1 h, kind: smell}]",
                        "\"smell\" is not possible here."),
                added("duty_refunds: [{id: d, gateway: port}]", "\"rate\" of duty_refunds is missing"),
                added("duty_refunds: [{id: d, gateway: port, rate: 0 %}]", "The row pays nothing back."),
                added("duty_refunds: [{id: d, gateway: port, rate: 101 %}]", "\"101 %\" is not a share"),
                added("duty_refunds: [{id: d, gateway: kent, rate: 99 %}]", "\"kent\" is not of kind gateway."),
                added(
                        "duty_refunds: [{id: d, gateway: port, rate: 99 %, duty: 301}]",
                        "There is no \"301\" in duties."),
                added(
                        "duty_refunds: [{id: d, gateway: port, rate: 99 %, when: lost}]",
                        "\"lost\" is not possible here."),
                added(
                        "duty_refunds: [{id: d, gateway: port, rate: 99 %, tax_rate: 5 %, duty: category}]",
                        "The row is for one layer of duty, which has no taxes."),
                added(
                        "duty_refunds: [{id: d, gateway: port, rate: 99 %}, {id: e, gateway: port, rate: 9 %}]",
                        "The row is for the same goods and duty as \"d\"."),
                added(
                        "tariff_quotas: [{duty: none, quantity: 5, rate_beyond: 9 %}]",
                        "There is no \"none\" in duties."),
                added(
                        "duties: [{id: d, rate: 5 %}]\ntariff_quotas: [{duty: d, quantity: 0, rate_beyond: 9 %}]",
                        "Nothing enters within the quota."),
                added(
                        "duties: [{id: d, rate: 5 %}]\ntariff_quotas: [{duty: d, quantity: 5}]",
                        "\"rate_beyond\" of tariff_quotas is missing"),
                added(
                        "duties: [{id: d, rate: 5 %}]\ntariff_quotas: [{duty: d, quantity: 5, rate_beyond: 9 %, unit: bales}]",
                        "\"bales\" is not possible here."),
                work("step: export, site: kent", "No lane of export_customs begins at \"kent\""),
                work("step: examine, site: kent", "This step is not done at a site of kind center."),
                added("entry_fees: [{site: port, entry_type: formal}]", "There is no \"formal\" of \"port\""),
                added("entry_fees: [{site: port, minimum: 5, maximum: 4}]", "The maximum is below the minimum."),
                added("entry_fees: [{site: port, per_parcel: -1}]", "\"-1\" is not an amount of 0 to 10^12."));
    }

    private static Arguments customs(String instead, String says) {
        return Arguments.of(RightScenario.TEXT.replace("share: 100 %", instead), says);
    }

    private static Arguments work(String where, String says) {
        return Arguments.of(
                RightScenario.TEXT.replace(
                        "lanes:\n", "  - {" + where + ", staff: 1, shift: Mon-Fri 08:00-16:00, time: 1 h}\nlanes:\n"),
                says);
    }

    private static Arguments added(String more, String says) {
        return Arguments.of(RightScenario.TEXT + more + "\n", says);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String says) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);

        ReadResult result = ScenarioReader.read(folder);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }
}
