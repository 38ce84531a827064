package groundwork.scenariofile;

import groundwork.scenario.BondedSite;
import groundwork.scenario.Commodity;
import groundwork.scenario.Duty;
import groundwork.scenario.EntryFee;
import groundwork.scenario.EntryType;
import groundwork.scenario.ImportTariff;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Validity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What no single cell can tell of customs: sites that are no gateways, names that nothing defines, rows that never count. */
final class BorderChecks {

    private final Scenario scenario;
    private final ImportTariff tariff;
    private final RawScenario raw;
    private final Problems problems;
    private final Map<String, Site.Kind> kinds = new LinkedHashMap<>();

    BorderChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        tariff = scenario.customs().tariff();
    }

    void all() {
        if (problems.sound("sites")) {
            scenario.network().sites().forEach(site -> kinds.put(site.id(), site.kind()));
        }
        if (problems.sound("sites", "entry_types", "duties", "taxes", "valuations")) {
            gateways();
        }
        if (problems.sound("parcel_clearance", "lanes", "sites")) {
            crossings();
        }
        if (problems.sound("bonded_sites", "sites", "entry_types")) {
            bonds();
        }
        if (problems.sound("entry_types", "entry_fees")) {
            typesOfFees();
        }
        if (problems.sound("entry_types")) {
            lastType();
        }
        if (problems.sound("tariff_quotas", "duties")) {
            quotas();
        }
        if (problems.sound("sites", "duties", "commodities")) {
            origins();
            codes();
        }
        if (problems.sound("scenario.yaml", "duties", "taxes", "entry_fees", "entry_types")) {
            dates();
        }
    }

    private Location at(String table, int row) {
        return Checks.at(raw, table, row);
    }

    private void gateways() {
        for (int i = 0; i < tariff.entryTypes().size(); i++) {
            gateway("entry_types", i, tariff.entryTypes().get(i).site());
        }
        for (int i = 0; i < tariff.duties().size(); i++) {
            if (!tariff.duties().get(i).gateway().isEmpty()) {
                gateway("duties", i, tariff.duties().get(i).gateway());
            }
        }
        for (int i = 0; i < tariff.taxes().size(); i++) {
            gateway("taxes", i, tariff.taxes().get(i).site());
        }
        for (int i = 0; i < tariff.valuations().size(); i++) {
            gateway("valuations", i, tariff.valuations().get(i).site());
        }
    }

    private void bonds() {
        for (int i = 0; i < scenario.customs().bonded().size(); i++) {
            BondedSite row = scenario.customs().bonded().get(i);
            gateway("bonded_sites", i, row.gateway());
            if (kinds.get(row.site()) != Site.Kind.CENTER) {
                problems.error(
                        at("bonded_sites", i),
                        "The site " + Problems.quote(row.site()) + " is not of kind center.",
                        "Goods are kept under bond at a center.");
            }
            for (EntryType.Carriage carriage : List.of(EntryType.Carriage.BONDED, EntryType.Carriage.WITHDRAWAL)) {
                if (tariff.entryTypes().stream()
                        .noneMatch(type -> type.site().equals(row.gateway())
                                && type.carriage() == carriage
                                && type.valid().equals(Validity.ALWAYS))) {
                    String word = carriage.name().toLowerCase(Locale.ROOT);
                    problems.error(
                            at("bonded_sites", i),
                            "The gateway " + Problems.quote(row.gateway()) + " has no type for goods under bond: "
                                    + word + ".",
                            "Add a row to entry_types with carriage: " + word + ", without from and to.");
                }
            }
        }
    }

    private void crossings() {
        for (int i = 0; i < scenario.customs().parcels().size(); i++) {
            ParcelClearance row = scenario.customs().parcels().get(i);
            gateway("parcel_clearance", i, row.gateway());
            boolean parcels = scenario.network().lanes().stream()
                    .anyMatch(lane -> lane.id().equals(row.lane()) && lane.mode() == Lane.Mode.PARCEL);
            if (!parcels) {
                problems.error(
                        at("parcel_clearance", i),
                        "The lane " + Problems.quote(row.lane()) + " does not carry parcels.",
                        "Loads for sites clear where their lane leads to a gateway; only lanes of mode parcel need a row.");
            }
        }
    }

    private void gateway(String table, int row, String site) {
        if (kinds.get(site) != Site.Kind.GATEWAY) {
            problems.error(
                    at(table, row),
                    "The site " + Problems.quote(site) + " is not of kind gateway.",
                    "Goods clear customs at a site of kind gateway.");
        }
    }

    private void typesOfFees() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (EntryType type : tariff.entryTypes()) {
            types.computeIfAbsent(type.site(), s -> new LinkedHashSet<>()).add(type.type());
        }
        for (int i = 0; i < scenario.customs().entryFees().size(); i++) {
            EntryFee fee = scenario.customs().entryFees().get(i);
            Set<String> known = types.getOrDefault(fee.site(), new LinkedHashSet<>());
            if (!fee.entryType().isEmpty() && !known.contains(fee.entryType())) {
                problems.error(
                        at("entry_fees", i),
                        "entry_type: There is no " + Problems.quote(fee.entryType()) + " of "
                                + Problems.quote(fee.site()) + " in entry_types.",
                        Problems.maybe(fee.entryType(), new ArrayList<>(known)));
            }
        }
    }

    /** Goods of any value need a type, or there is none for what is worth more. */
    private void lastType() {
        Set<String> open = new LinkedHashSet<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < tariff.entryTypes().size(); i++) {
            EntryType type = tariff.entryTypes().get(i);
            for (EntryType.Carriage carriage : List.of(EntryType.Carriage.FREIGHT, EntryType.Carriage.PARCELS)) {
                if (type.carriage() == carriage || type.carriage() == EntryType.Carriage.ANY) {
                    String key = type.site() + " " + carriage;
                    rows.putIfAbsent(key, i);
                    if (type.upToMicros() == Long.MAX_VALUE && type.valid().equals(Validity.ALWAYS)) {
                        open.add(key);
                    }
                }
            }
        }
        Set<Integer> told = new LinkedHashSet<>();
        rows.forEach((key, row) -> {
            if (!open.contains(key) && told.add(row)) {
                problems.error(
                        at("entry_types", row),
                        "No type of "
                                + Problems.quote(tariff.entryTypes().get(row).site())
                                + " takes goods of any value at any time.",
                        "Add a type without up_to, from and to, e.g. formal.");
            }
        });
    }

    private void origins() {
        Set<String> known = new LinkedHashSet<>();
        scenario.network().sites().stream().map(Site::id).forEach(known::add);
        tariff.commodities().stream()
                .map(Commodity::origin)
                .filter(o -> !o.isEmpty())
                .forEach(known::add);
        for (int i = 0; i < tariff.duties().size(); i++) {
            String origin = tariff.duties().get(i).origin();
            if (!origin.isEmpty() && !known.contains(origin)) {
                problems.error(
                        at("duties", i),
                        "origin: " + Problems.quote(origin) + " is neither a site nor an origin in commodities.",
                        Problems.maybe(origin, new ArrayList<>(known)));
            }
        }
    }

    private void quotas() {
        List<String> duties = tariff.duties().stream().map(Duty::id).toList();
        for (int i = 0; i < tariff.quotas().size(); i++) {
            String duty = tariff.quotas().get(i).duty();
            if (!duties.contains(duty)) {
                problems.error(
                        at("tariff_quotas", i),
                        "duty: There is no " + Problems.quote(duty) + " in duties.",
                        Problems.maybe(duty, duties));
            }
        }
    }

    private void codes() {
        for (int i = 0; i < tariff.duties().size(); i++) {
            Duty duty = tariff.duties().get(i);
            String start = duty.commodity().replace(".", "");
            if (!start.isEmpty()
                    && tariff.commodities().stream()
                            .noneMatch(row -> row.code().replace(".", "").startsWith(start))) {
                problems.error(
                        at("duties", i),
                        "commodity: No code of commodities begins with " + Problems.quote(duty.commodity()) + ".",
                        "Add rows to commodities.");
            }
        }
    }

    private void dates() {
        for (int i = 0; i < tariff.duties().size(); i++) {
            date("duties", i, tariff.duties().get(i).valid());
        }
        for (int i = 0; i < tariff.taxes().size(); i++) {
            date("taxes", i, tariff.taxes().get(i).valid());
        }
        for (int i = 0; i < tariff.entryTypes().size(); i++) {
            date("entry_types", i, tariff.entryTypes().get(i).valid());
        }
        for (int i = 0; i < scenario.customs().entryFees().size(); i++) {
            date("entry_fees", i, scenario.customs().entryFees().get(i).valid());
        }
    }

    private void date(String table, int row, Validity valid) {
        if (valid.startMicros(scenario.horizon(), scenario.horizon().zone())
                        >= scenario.horizon().endMicros()
                || valid.endMicros(scenario.horizon(), scenario.horizon().zone()) <= 0) {
            problems.warning(at(table, row), "The row counts on no day of the run.", "Look at from and to.");
        }
    }
}
