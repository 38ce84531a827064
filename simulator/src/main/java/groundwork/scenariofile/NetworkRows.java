package groundwork.scenariofile;

import groundwork.scenario.Distribution;
import groundwork.scenario.Lane;
import groundwork.scenario.Network;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import groundwork.scenario.ZoneRow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Understands the tables of places and movements. */
final class NetworkRows {

    private final Sheets sheets;
    private final FreightRows freight;

    NetworkRows(Sheets sheets) {
        this.sheets = sheets;
        freight = new FreightRows(sheets);
    }

    Network network() {
        return new Network(
                sheets.rows("sites", this::site),
                sheets.rows("work", this::work),
                sheets.rows("lanes", this::lane),
                sheets.rows("rate_cards", this::rateCard),
                sheets.rows("zones", this::zoneRow),
                freight.rules());
    }

    private Site site(Fields r) {
        String kind = r.choice("kind");
        return new Site(
                r.id("id"),
                Sheets.nameOrId(r),
                SiteKinds.of(kind),
                r.coordinate("lat", 90),
                r.coordinate("lon", 180),
                r.zone("zone", sheets.zone()),
                r.text("calendar"),
                r.number("storage_m3", Double.POSITIVE_INFINITY),
                r.money("fixed_per_day", 0),
                r.money("storage_per_m3_day", 0),
                r.money("packaging_per_order", 0),
                r.time("supply_time"),
                r.choice("stock").equals("unlimited"),
                OrderRows.cutOff(r),
                r.duration("handling"),
                r.has("transfer_time") ? Optional.of(r.time("transfer_time")) : Optional.<Distribution>empty());
    }

    private Work work(Fields r) {
        String step = r.choice("step");
        Work.Step work = step.isEmpty() ? Work.Step.PICK : Work.Step.valueOf(step.toUpperCase(Locale.ROOT));
        Optional<LocalDate> from = r.date("from");
        Optional<LocalDate> to = r.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            r.error("to", "The row ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
        }
        double rework = r.percent("rework_share");
        double scrap = r.percent("scrap_share");
        if (rework + scrap > 1) {
            r.error("scrap_share", "rework_share and scrap_share sum to more than 100 %.", "");
        }
        String reworkTo = r.choice("rework_to");
        if (rework > 0 && reworkTo.isEmpty()) {
            r.error("rework_share", "A share goes back, but to which step?", "State rework_to.");
        }
        int room = r.integer("room", Integer.MAX_VALUE);
        if (room == 0) {
            r.error("room", "A step without room can take nothing in.", "At least 1.");
        }
        int crew = r.integer("crew", 1);
        int staff = r.integer("staff", 0);
        if (crew == 0) {
            r.error("crew", "A task that takes nobody is no work.", "At least 1.");
        } else if (staff % crew != 0) {
            r.error(
                    "staff",
                    "A task takes " + crew + " people, and " + staff + " are not a whole number of crews.",
                    "Say " + staff / crew * crew + " or " + (staff / crew + 1) * crew + ".");
        }
        return new Work(
                r.reference("site", sheets.ids("sites")),
                work,
                staff,
                r.shift("shift"),
                from,
                to,
                WorkTimes.of(r, work),
                r.money("wage_per_h", 0),
                Work.QueueOrder.valueOf(
                        r.choice("discipline").isEmpty()
                                ? "FIFO"
                                : r.choice("discipline").toUpperCase(Locale.ROOT)),
                room,
                crew,
                reworkTo.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Work.Step.valueOf(reworkTo.toUpperCase(Locale.ROOT))),
                rework,
                scrap);
    }

    private Lane lane(Fields r) {
        String mode = r.choice("mode");
        String from = r.reference("from", sheets.ids("sites"));
        String to = r.reference("to", sheets.places());
        if (!from.isEmpty() && from.equals(to)) {
            r.error("to", "The lane leads from " + Problems.quote(from) + " to itself.", "");
        }
        return new Lane(
                r.id("id"),
                from,
                to,
                r.text("vendor"),
                mode.isEmpty() ? Lane.Mode.ROAD : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                r.departures("departs"),
                r.duration("cut_off"),
                r.has("transit") ? Optional.of(r.time("transit")) : Optional.<Distribution>empty(),
                FreightRows.positive(r, "capacity_m3"),
                FreightRows.positive(r, "capacity_kg"),
                r.money("cost_per_departure", 0),
                r.money("cost_per_m3", 0),
                r.money("cost_per_kg", 0),
                r.text("rate_card"),
                r.text("zones"),
                r.has("km") ? r.number("km", Double.NaN) : Double.NaN,
                r.text("service"),
                freight.terms(r),
                r.text("currency"));
    }

    private RateCardRow rateCard(Fields r) {
        return new RateCardRow(
                r.text("card"),
                r.integer("zone", 0),
                r.number("up_to_kg", 0),
                r.money("price", 0),
                r.money("per_extra_kg", 0));
    }

    private ZoneRow zoneRow(Fields r) {
        return new ZoneRow(r.text("chart"), r.integer("zone", 0), r.number("up_to_km", 0), r.time("transit"));
    }
}
