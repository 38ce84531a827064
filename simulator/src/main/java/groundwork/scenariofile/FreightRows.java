package groundwork.scenariofile;

import groundwork.scenario.ContainerKind;
import groundwork.scenario.ContainerOffer;
import groundwork.scenario.FreightRules;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.LaneRisk;
import groundwork.scenario.VendorChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands the tables and columns of how freight between sites is consolidated and bought. */
final class FreightRows {

    private final Sheets sheets;

    FreightRows(Sheets sheets) {
        this.sheets = sheets;
    }

    FreightRules rules() {
        Map<String, ContainerKind> kinds = new LinkedHashMap<>();
        BuiltInContainers.ALL.forEach(kind -> kinds.put(kind.id(), kind));
        sheets.rows("containers", FreightRows::container).forEach(kind -> kinds.put(kind.id(), kind));
        VehicleRows vehicles = new VehicleRows(sheets);
        return new FreightRules(
                List.copyOf(kinds.values()),
                sheets.rows("vendor_choice", this::choice),
                sheets.rows("lane_risks", this::risk),
                sheets.rows("container_offers", this::offer),
                vehicles.seasons(),
                vehicles.rotations(),
                vehicles.poolings());
    }

    private VendorChoice choice(Fields r) {
        String mode = r.choice("mode");
        String rule = r.choice("rule");
        return new VendorChoice(
                r.reference("from", sheets.ids("sites")),
                r.reference("to", sheets.ids("sites")),
                mode.isEmpty() ? Lane.Mode.ROAD : Lane.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                rule.isEmpty() ? VendorChoice.Rule.RANK : VendorChoice.Rule.valueOf(rule.toUpperCase(Locale.ROOT)));
    }

    private LaneRisk risk(Fields r) {
        double delayed = r.percent("delay_share");
        if (delayed > 0 && !r.has("delay")) {
            r.error(
                    "delay_share",
                    "Loads are late, but by how much?",
                    "State delay, e.g. lognormal(mean=4.5, sd=4) d.");
        } else if (delayed == 0 && r.has("delay")) {
            r.error("delay", "No load is late.", "State delay_share.");
        }
        return new LaneRisk(
                r.reference("lane", sheets.ids("lanes")),
                r.percent("blank_share"),
                delayed,
                r.time("delay"),
                r.percent("loss_share"),
                r.percent("load_loss_share"),
                r.percent("damage_share"));
    }

    private static ContainerKind container(Fields r) {
        double stowage = r.percent("stowage");
        if (stowage == 0 && r.has("stowage")) {
            r.error("stowage", "A container of which nothing can be filled carries nothing.", "For example 85 %.");
        }
        return new ContainerKind(
                r.id("id"), positive(r, "m3"), positive(r, "payload_kg"), positive(r, "pallets"), stowage);
    }

    /** The columns of a lane. */
    FreightTerms terms(Fields r) {
        String container = r.text("container");
        if (container.isEmpty()) {
            for (String column : List.of("containers", "cost_per_container", "lcl_per_m3", "loading")) {
                if (r.has(column)) {
                    r.error(column, "Of which kind?", "State container, for example 40hc.");
                }
            }
        }
        return new FreightTerms(
                positiveInteger(r, "capacity_units"),
                positive(r, "capacity_pallets"),
                container.isEmpty() ? "" : r.reference("container", kinds()),
                positiveInteger(r, "containers"),
                r.money("cost_per_container", 0),
                r.money("lcl_per_m3", FreightTerms.NO_LCL),
                r.money("wait_per_m3_day", 0),
                r.duration("planned_transit"),
                new FreightTerms.Offer(
                        r.percent("share"), r.integer("contract_units_per_week", 0), r.integer("rank", 0)),
                loading(r.choice("loading")));
    }

    private static FreightTerms.Loading loading(String word) {
        return word.isEmpty()
                ? FreightTerms.Loading.FLUID
                : FreightTerms.Loading.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private ContainerOffer offer(Fields r) {
        return new ContainerOffer(
                r.reference("lane", sheets.ids("lanes")),
                r.reference("container", kinds()),
                r.money("cost_per_container", 0));
    }

    private Map<String, Object> kinds() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        BuiltInContainers.ALL.forEach(kind -> kinds.put(kind.id(), kind));
        kinds.putAll(sheets.ids("containers"));
        return kinds;
    }

    private static int positiveInteger(Fields r, String column) {
        int value = r.integer(column, Integer.MAX_VALUE);
        if (value == 0) {
            r.error(column, "A capacity of 0 lets nothing through.", "Leave the cell empty for no limit.");
        }
        return value;
    }

    /** A capacity, infinite where none is stated. */
    static double positive(Fields r, String column) {
        double value = r.number(column, Double.POSITIVE_INFINITY);
        if (value == 0) {
            r.error(column, "A capacity of 0 lets nothing through.", "Leave the cell empty for no limit.");
        }
        return value;
    }
}
