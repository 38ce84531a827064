package groundwork.scenariofile;

import groundwork.scenario.Supply.Allocation;
import groundwork.scenario.Supply.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands the tables of who gets goods that are short. */
final class AllocationRows {

    private final Sheets sheets;
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    AllocationRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Allocation> all() {
        sheets.rows("claims", this::claim);
        return sheets.rows("allocation", this::allocation);
    }

    private Claim claim(Fields r) {
        Map<String, Object> known = new LinkedHashMap<>(sheets.ids("sites"));
        known.put(Claim.CUSTOMERS, "");
        double share = r.has("share") ? r.percent("share") : 0;
        if (r.has("share") && share == 0) {
            r.error("share", "A share of nothing is never served.", "Above 0 %.");
        }
        Claim claim =
                new Claim(r.reference("to", known), r.has("rank") ? r.integer("rank", Claim.LAST) : Claim.LAST, share);
        claims.computeIfAbsent(r.reference("source", sheets.ids("sites")), k -> new ArrayList<>())
                .add(claim);
        return claim;
    }

    private Allocation allocation(Fields r) {
        String source = r.reference("source", sheets.ids("sites"));
        String rule = r.choice("rule");
        return new Allocation(
                source,
                rule.isEmpty()
                        ? Allocation.Rule.FAIR_SHARE
                        : Allocation.Rule.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_')),
                claims.getOrDefault(source, List.of()));
    }
}
