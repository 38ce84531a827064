package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import groundwork.scenario.Supply.Allocation;
import groundwork.scenario.Supply.Claim;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether those who share out have somebody to share with, and ranks and shares for all of them. */
final class AllocationChecks {

    private static final double ROUNDING = 1e-6;

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;
    private final Map<String, Set<String>> claimants = new LinkedHashMap<>();

    AllocationChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
        for (StockRule rule : scenario.inventory().rules()) {
            claimants.computeIfAbsent(rule.source(), k -> new LinkedHashSet<>()).add(rule.site());
        }
        for (Lane lane : scenario.network().lanes()) {
            if ((lane.mode() == Lane.Mode.PARCEL || lane.mode() == Lane.Mode.DOOR)
                    && claimants.containsKey(lane.from())) {
                claimants.get(lane.from()).add(Claim.CUSTOMERS);
            }
        }
    }

    void all() {
        if (!problems.sound("sites", "inventory", "lanes", "allocation", "claims")) {
            return;
        }
        List<Allocation> allocations = scenario.inventory().supply().allocations();
        Map<String, Allocation> bySource = new LinkedHashMap<>();
        for (int i = 0; i < allocations.size(); i++) {
            bySource.put(allocations.get(i).source(), allocations.get(i));
            source(allocations.get(i), Checks.at(raw, "allocation", i));
        }
        for (int i = 0; i < raw.rows("claims").size(); i++) {
            claim(raw.rows("claims").get(i), bySource);
        }
    }

    private void source(Allocation allocation, Location at) {
        boolean center = scenario.network().sites().stream()
                .anyMatch(s -> s.id().equals(allocation.source()) && s.kind() == groundwork.scenario.Site.Kind.CENTER);
        if (!center) {
            problems.error(
                    at,
                    "The site " + Problems.quote(allocation.source()) + " is no center: it has no shelf to share out.",
                    "What a hub can deliver stands in supply.");
        } else if (!claimants.containsKey(allocation.source())) {
            problems.warning(
                    at, "No site orders from " + Problems.quote(allocation.source()) + ": nothing is shared out.", "");
        } else if (allocation.rule() == Allocation.Rule.CONTRACT) {
            contract(allocation, at);
        }
    }

    private void contract(Allocation allocation, Location at) {
        double sum = 0;
        Set<String> missing = new LinkedHashSet<>(claimants.get(allocation.source()));
        for (Claim claim : allocation.claims()) {
            sum += claim.share();
            if (claim.share() > 0) {
                missing.remove(claim.to());
            }
        }
        if (!missing.isEmpty()) {
            problems.error(
                    at,
                    "The contract of " + Problems.quote(allocation.source()) + " has no share for "
                            + String.join(", ", missing) + ".",
                    "Add a row to claims for each that orders there.");
        } else if (StrictMath.abs(sum - 1) > ROUNDING) {
            problems.error(
                    at,
                    "The shares of the contract of " + Problems.quote(allocation.source()) + " sum to "
                            + StrictMath.round(sum * 1e6) / 1e4 + " %.",
                    "They must sum to 100 %.");
        }
    }

    private void claim(RawRow row, Map<String, Allocation> bySource) {
        Allocation allocation = bySource.get(row.text("source"));
        if (allocation == null) {
            problems.error(
                    row.at("source"),
                    "The site " + Problems.quote(row.text("source")) + " shares nothing out.",
                    "Add a row to allocation for it.");
            return;
        }
        boolean orders = claimants
                .getOrDefault(row.text("source"), new LinkedHashSet<>())
                .contains(row.text("to"));
        if (!orders) {
            problems.error(
                    row.at("to"),
                    "Nobody of " + Problems.quote(row.text("to")) + " orders at " + Problems.quote(row.text("source"))
                            + ".",
                    "");
        }
        refuseUnused(row, "rank", allocation.rule() == Allocation.Rule.PRIORITY, "priority");
        refuseUnused(row, "share", allocation.rule() == Allocation.Rule.CONTRACT, "contract");
    }

    private void refuseUnused(RawRow row, String column, boolean used, String rule) {
        if (!used && !row.text(column).isEmpty()) {
            problems.error(
                    row.at(column),
                    "A " + column + " means nothing here.",
                    "Leave it out, or let allocation say rule: " + rule + ".");
        }
    }
}
