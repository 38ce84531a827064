package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** The table of live-shopping shows. */
final class LiveFormat {

    static final TableSpec EVENTS = table(
                    "live_events",
                    "Live-shopping shows: demand that ramps up, stays and decays. How much is expected is stated as units or as viewers"
                            + " and conversion, who watches as region or as region_mix.")
            .column("id", Kind.ID, true, "", "name of the show", "show-1")
            .column("host", Kind.TEXT, false, "", "who presents it", "Mia")
            .column("start", Kind.DATE_TIME, true, "", "in the scenario's zone", "2026-11-06 19:00")
            .column("ramp", Kind.DURATION, false, "10 min", "linear rise", "10 min")
            .column("duration", Kind.DURATION, true, "", "at the full rate", "2 h")
            .column("half_life", Kind.DURATION, false, "8 h", "of the decay afterwards, cut after six", "8 h")
            .column("units", Kind.NUMBER, false, "", "expected extra units in all", "9000")
            .column("viewers", Kind.NUMBER, false, "", "how many watch", "250000")
            .column("conversion", Kind.PERCENT, false, "", "share of the viewers who order", "2.4 %")
            .column(
                    "drop_after",
                    Kind.DURATION,
                    false,
                    "",
                    "from the start to a drop: goods released at once",
                    "90 min")
            .column("drop_share", Kind.PERCENT, false, "", "share of the show's units that come in the drop", "35 %")
            .column("drop_length", Kind.DURATION, false, "", "how long the drop lasts, at a steady rate", "10 min")
            .column("region", Kind.REGION, false, "", "who watches", "US")
            .column(
                    "region_mix",
                    Kind.TEXT,
                    false,
                    "",
                    "who watches: regions or groups with weights",
                    "us-ca: 3 us-ny: 2")
            .column("items", Kind.IDS, true, "", "what is shown", "mug lamp")
            .column(
                    "focus",
                    Kind.NUMBER,
                    false,
                    "",
                    "the k-th item sells 1/k^focus as much as the first; 1 where nothing is stated, 0: all alike",
                    "1.5")
            .column(
                    "item_weights",
                    Kind.TEXT,
                    false,
                    "",
                    "instead of focus: what each item sells, relative to the others",
                    "60 40")
            .column(
                    "luck",
                    Kind.TEXT,
                    false,
                    "",
                    "hit or flop: distribution of a factor of mean 1, drawn once a show and replication",
                    "discrete(0.3: 60, 2.05: 40)")
            .spec(List.of("id"));

    private LiveFormat() {}
}
