package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trace of an order in several parcels. */
class PackingTraceTest {

    @TempDir
    private Path room;

    @Test
    void the_trace_says_which_units_go_into_which_parcel_carton_and_bag() throws IOException {
        Files.writeString(
                room.resolve("scenario.yaml"), WorkedCartonsTest.SHOP + "bags:\n  - {site: shop, parcels: 2}\n");
        Files.writeString(
                room.resolve("recorded_orders.csv"),
                "order,at,region,item,units\no,2026-01-05 12:00,a,anvil,3\no,2026-01-05 12:00,a,tv,1\n");
        List<String> lines = Traced.lines(room)
                .filter(line -> line.contains("parcel") || line.contains("bag"))
                .map(line -> line.replace("2026-01-0", ""))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "order 1,units assigned,,tv,5T12:00:00Z,1 units in parcel 1",
                        "order 1,units assigned,,anvil,5T12:00:00Z,2 units in parcel 2",
                        "order 1,units assigned,,anvil,5T12:00:00Z,1 units in parcel 3",
                        "order 1,order packed,shop,,5T12:00:00Z,4 units in 3 parcels",
                        "order 1,parcel packed,shop,own box,5T12:00:00Z,\"1 units, 12.0 kg\"",
                        "order 1,parcel packed,shop,large,5T12:00:00Z,\"2 units, 18.8 kg\"",
                        "order 1,parcel packed,shop,medium,5T12:00:00Z,\"1 units, 9.3 kg\"",
                        "order 1,parcel bagged,shop,,5T18:00:00Z,bag 1 of its departure",
                        "order 1,parcel bagged,shop,,5T18:00:00Z,bag 1 of its departure",
                        "order 1,parcel bagged,shop,,5T18:00:00Z,bag 2 of its departure",
                        ",parcels left,,post,5T18:00:00Z,3 parcels",
                        ",bags left,shop,post,5T18:00:00Z,2 bags with 3 parcels");
    }
}
