package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of who orders what, and when. */
final class DemandFormat {

    static final List<TableSpec> TABLES = List.of(
            table("regions", "Where customers live.")
                    .column("id", Kind.ID, true, "", "name of the region", "us-wa")
                    .column("name", Kind.TEXT, false, "", "for the report", "Washington")
                    .column("group", Kind.TEXT, false, "", "a group it belongs to", "US")
                    .column("lat", Kind.COORDINATE, true, "", "degrees north", "47.4")
                    .column("lon", Kind.COORDINATE, true, "", "degrees east", "-121.5")
                    .column(
                            "zone",
                            Kind.ZONE,
                            false,
                            "zone of the scenario",
                            "time zone of its customers",
                            "America/Los_Angeles")
                    .column("weight", Kind.NUMBER, false, "1", "share inside its group, e.g. population", "7705281")
                    .column("calendar", Kind.TEXT, false, "", "its holidays", "US")
                    .column("promise", Kind.DURATION, false, "promise of the scenario", "order to delivery", "4 d")
                    .column(
                            "priority",
                            Kind.INTEGER,
                            false,
                            "0",
                            "rank of its orders where the discipline of work is priority; 0 is served first",
                            "1")
                    .spec(List.of("id")),
            table(
                            "profiles",
                            "How a week's demand spreads over days and hours, local time. Built in: flat, midday, evening.")
                    .column("id", Kind.ID, true, "", "name of the profile", "lunch")
                    .column("days", Kind.WEIGHTS, true, "", "seven weights, Monday first", "1 1 1 1 1 2 2")
                    .column("hours", Kind.WEIGHTS, true, "", "24 weights, midnight first", "1 1 1 …")
                    .spec(List.of("id")),
            table("holidays", "Special days of a calendar.")
                    .column("calendar", Kind.TEXT, true, "", "name of the calendar", "US")
                    .column("date", Kind.DATE, true, "", "the day", "2026-11-27")
                    .column("name", Kind.TEXT, false, "", "for the report", "Black Friday")
                    .column(
                            "demand_factor",
                            Kind.NUMBER,
                            false,
                            "1",
                            "multiplies demand of regions with this calendar",
                            "2.9")
                    .column("closed", Kind.YES_NO, false, "no", "sites and lanes with this calendar rest", "yes")
                    .spec(List.of("calendar", "date")),
            ForecastFormat.FORECAST,
            ForecastFormat.BY_WEEK,
            ForecastFormat.SEASONS,
            ForecastFormat.PROMOTIONS,
            LiveFormat.EVENTS,
            BasketFormat.AFFINITIES,
            table("recorded_orders", "Orders that were placed once and are replayed, one row a line.")
                    .column(
                            "order",
                            Kind.TEXT,
                            false,
                            "",
                            "rows of one order share it; empty: a row is an order",
                            "A1007")
                    .column("at", Kind.DATE_TIME, true, "", "when, in the scenario's zone", "2026-11-06 19:04:30")
                    .reference("region", true, "regions", "where the customer lives")
                    .reference("item", true, "items", "what was ordered")
                    .column("units", Kind.INTEGER, true, "", "units of the line, at least 1", "2")
                    .spec(List.of()));

    private DemandFormat() {}
}
