package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what may go wrong. */
final class DisruptionFormat {

    static final List<TableSpec> TABLES = List.of(
            table(
                            "disruptions",
                            "What closes, or is short of capacity, for a while: on a date (from, and to or duration), or again and again"
                                    + " (time_between and duration).")
                    .column("id", Kind.ID, true, "", "", "port-strike")
                    .column("name", Kind.TEXT, false, "", "for the report; empty: the id", "Strike in the port")
                    .choice(
                            "what",
                            true,
                            "",
                            List.of("lane", "vendor", "site", "work", "demand"),
                            "is struck: departures of a lane or a vendor, a site (staff, departures, arrivals at a gateway),"
                                    + " a step of work, or forecast demand")
                    .column(
                            "which",
                            Kind.TEXT,
                            true,
                            "",
                            "id of the lane, the site or the region (or group), name of the vendor, or site/step",
                            "us-la")
                    .column("from", Kind.MOMENT, false, "", "beginning, in the scenario's zone", "2026-10-01")
                    .column(
                            "to",
                            Kind.MOMENT,
                            false,
                            "",
                            "end, in the scenario's zone; the last day where it is a date",
                            "2026-10-14")
                    .column("duration", Kind.TIME, false, "", "from the beginning to the end", "14 d")
                    .column(
                            "time_between",
                            Kind.TIME,
                            false,
                            "",
                            "from the end of one to the beginning of the next; then from and to bound the time in which it happens",
                            "exponential(60) d")
                    .column(
                            "depth",
                            Kind.PERCENT,
                            false,
                            "100 %",
                            "of capacity, staff or demand that is missing; 100 %: closed",
                            "50 %")
                    .column("rise", Kind.PERCENT, false, "", "of demand: how much more is ordered instead", "60 %")
                    .choice(
                            "under_way",
                            false,
                            "finished",
                            List.of("finished", "interrupted"),
                            "what becomes of work under way when a site or a step closes")
                    .spec(List.of("id")),
            table(
                            "recovery",
                            "What is done about the supply of centers in hard times; of the rows of an order the first counts.")
                    .column("id", Kind.ID, true, "", "", "fly-when-low")
                    .reference("disruption", false, "disruptions", "acts while it strikes; empty: at any time")
                    .column(
                            "cover_below",
                            Kind.DURATION,
                            false,
                            "",
                            "acts while the shelf lasts for less than this at the expected demand; empty: however full",
                            "14 d")
                    .reference("site", false, "sites", "center; empty: all")
                    .reference("item", false, "items", "empty: all")
                    .reference("category", false, "categories", "of the items; empty: all")
                    .choice(
                            "do",
                            true,
                            "",
                            List.of("reroute", "switch-mode", "source-from", "expedite"),
                            "go round what is closed, order by another mode, order elsewhere, or order more at once")
                    .choice("mode", false, "air", List.of("air", "ocean", "road", "rail"), "main mode of the other way")
                    .reference("source", false, "sites", "of source-from: the hub or center")
                    .spec(List.of("id")));

    private DisruptionFormat() {}
}
