package groundwork.scenariofile;

import groundwork.scenario.Demand;
import groundwork.scenario.Forecast;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.Profile;
import groundwork.scenario.RecordedOrder;
import groundwork.scenario.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Understands the tables of who orders, what, and when. */
final class DemandRows {

    private final Sheets sheets;

    DemandRows(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Understands the tables of demand. */
    Demand demand(Fields settings, Horizon horizon, long promiseMicros, List<ItemDemand> items) {
        List<Profile> profiles = new ArrayList<>(BuiltInProfiles.ALL);
        profiles.addAll(sheets.rows("profiles", this::profile));
        Map<String, Profile> profilesById = new LinkedHashMap<>();
        profiles.forEach(p -> profilesById.put(p.id(), p));
        List<Region> regions = sheets.rows("regions", r -> region(r, promiseMicros));
        List<Holiday> holidays = sheets.rows("holidays", this::holiday);
        Forecast forecast = new ForecastRows(sheets, profilesById).forecast(settings, items);
        List<LiveEvent> shows = new LiveRows(sheets, horizon).shows();
        RecordedRows recorded = new RecordedRows();
        sheets.rows("recorded_orders", r -> recorded.add(r, recordedLine(r)));
        return new Demand(
                regions,
                profiles,
                holidays,
                new BasketRows(sheets).basket(settings),
                forecast,
                shows,
                recorded.orders(),
                new RecordedOrder.Replay(settings.number("recorded.scale", 1), settings.duration("recorded.shift")));
    }

    private Region region(Fields r, long promise) {
        String id = r.id("id");
        if (sheets.ids("sites").containsKey(id)) {
            r.error(
                    "id",
                    "The region " + Problems.quote(id) + " has the same id as a site.",
                    "Lanes lead to either; give one another id.");
        }
        return new Region(
                id,
                Sheets.nameOrId(r),
                r.text("group"),
                r.coordinate("lat", 90),
                r.coordinate("lon", 180),
                r.zone("zone", sheets.zone()),
                r.number("weight", 1),
                r.text("calendar"),
                r.has("promise") ? r.duration("promise") : promise,
                r.integer("priority", 0));
    }

    private Profile profile(Fields r) {
        return new Profile(r.id("id"), r.weights("days", 7), r.weights("hours", 24));
    }

    private Holiday holiday(Fields r) {
        return new Holiday(
                r.text("calendar"),
                r.date("date").orElse(Sheets.SOME_DAY),
                r.text("name"),
                r.number("demand_factor", 1),
                r.yes("closed"));
    }

    private RecordedOrder recordedLine(Fields r) {
        int units = r.integer("units", 1);
        if (units == 0) {
            r.error("units", "A line of nothing is no line.", "At least 1; leave cancelled lines out.");
        }
        return new RecordedOrder(
                r.dateTime("at").orElse(Sheets.SOME_DAY.atStartOfDay()),
                r.reference("region", sheets.ids("regions")),
                List.of(new RecordedOrder.Line(r.reference("item", sheets.ids("items")), Math.max(1, units))));
    }
}
