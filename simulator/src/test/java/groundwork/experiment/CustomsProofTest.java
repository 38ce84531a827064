package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenariofile.ReadResult;
import groundwork.scenariofile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balances of customs, each broken on purpose: one message of the chain is lost. */
class CustomsProofTest {

    private static final String YAML = """
            name: Everything at the border
            horizon: {start: 2026-09-01, days: 40}
            zone: UTC
            sourcing: {policy: cheapest-landed}
            categories:
              - {id: apparel, return_rate: 30 %, return_after: 1 d, restock_share: 100 %}
            items:
              - {id: shirt, weight_kg: 0.2, volume_l: 1, value: 10}
              - {id: coat, category: apparel, weight_kg: 20, volume_l: 90, value: 90}
            regions:
              - {id: west, lat: 36.8, lon: -119.8}
            forecast:
              - {region: west, item: shirt, from: 2026-09-01, to: 2026-10-30, units_per_week: 200, profile: flat}
              - {region: west, item: coat, from: 2026-09-01, to: 2026-10-30, units_per_week: 200, profile: flat}
            sites:
              - {id: hub, kind: hub, lat: 22.5, lon: 114.2}
              - {id: port, kind: gateway, lat: 33.7, lon: -118.2}
              - {id: kent, kind: center, lat: 47.4, lon: -122.2, packaging_per_order: 1}
            lanes:
              - {id: sea, from: hub, to: port, mode: ocean, departs: "every 1 d", transit: 5 d}
              - {id: truck, from: port, to: kent, mode: road, departs: "every 1 d", transit: 1 d}
              - {id: ground, from: kent, to: west, mode: parcel, departs: "every 1 d", transit: 1 d}
              - {id: direct, from: hub, to: west, mode: parcel, departs: "every 1 d", transit: 1 d, cost_per_kg: 2}
            parcel_clearance:
              - {lane: direct, gateway: port, linehaul: 1 d, parcels_per_entry: 9}
            inventory:
              - {site: kent, item: coat, source: hub, s_units: 300, S_units: 320}
            customs:
              - {site: port, channel: red, share: 100 %, time: 1 d, seized: 10 %, re_exported: 10 %}
            bonded_sites:
              - {site: kent, gateway: port}
            return_channels:
              - {region: west, channel: mail, to: kent, transit: 1 d}
            dispositions:
              - {disposition: restock, share: 60 %}
              - {disposition: destroy, share: 40 %}
            duties:
              - {id: china, rate: 10 %}
            duty_refunds:
              - {id: drawback, gateway: port, rate: 99 %, claims: "every 7 d", paid_after: 3 d}
            withheld_parcels:
              - {site: port, outcome: seized, after: 3 d}
              - {site: port, outcome: re-exported, then: send-again, after: 1 d}
            export_customs:
              - {lane: sea, filing_time: 3 h}
              - {lane: direct, declares: "every 6 h"}
            export_channels:
              - {site: hub, channel: green, share: 100 %, time: 1 h, stopped: 5 %}
            entry_types:
              - {site: port, type: warehouse, carriage: bonded}
              - {site: port, type: withdrawal, carriage: withdrawal}
              - {site: port, type: formal}
            """;

    @TempDir
    private Path room;

    @ParameterizedTest
    @CsvSource({
        "border balance, parcelsCross",
        "border balance, entryAssessed",
        "withheld balance, goodsWithheld",
        "goods balance, replenishmentCancelled",
        "replenishment balance, replenishmentCancelled",
        "withheld parcels balance, goodsWithheldOfParcels",
        "withheld parcels balance, parcelSettled",
        "export balance, exportAwaited",
        "export balance, exportReleased",
        "export balance, exportStopped",
        "refunded goods balance, goodsGone",
        "refunded goods balance, refundDue",
        "refunds balance, refundDue",
        "refunds balance, refundPaid",
        "bond balance, leftBond",
        "bond balance, leftAgain",
        "entered balance, leftAgain",
        "entered balance, cameBackEntered",
        "stages balance, stageChanged",
        "ledger balance, posted",
    })
    void a_message_that_is_lost_breaks_its_balance(String line, String method) throws IOException {
        Files.writeString(room.resolve("scenario.yaml"), YAML);
        ReadResult read = ScenarioReader.read(room);
        assertThat(read).as(() -> read.problems().toString()).isInstanceOf(ReadResult.Read.class);
        LostMessage lost = new LostMessage(method.replace("OfParcels", ""), arguments -> isMeant(method, arguments), 1);
        assertThat(Experiment.of(((ReadResult.Read) read).scenario(), 1, 11, 1)
                        .run(Progress.NONE)
                        .violations())
                .isEmpty();

        Outcome outcome =
                Experiment.of(((ReadResult.Read) read).scenario(), 1, 11, 1).run(Progress.NONE, lost);

        assertThat(lost.isLost()).isTrue();
        assertThat(outcome.violations())
                .anySatisfy(v -> assertThat(v).startsWith("Replication 1: " + line + " is violated"));
    }

    /** The first of freight of goods withheld, the first of parcels of entries. */
    private static boolean isMeant(String message, Object[] args) {
        return switch (message) {
            case "goodsWithheld" -> (int) args[3] == 0;
            case "goodsWithheldOfParcels" -> (int) args[3] > 0;
            case "entryAssessed" -> (long) args[2] > 0;
            default -> true;
        };
    }
}
