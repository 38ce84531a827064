package groundwork.scenariofile;

import groundwork.scenario.Affinity;
import groundwork.scenario.Gifts;
import groundwork.scenario.Scenario;
import groundwork.scenario.Work;
import java.util.Set;

/** Whether what is bought together can be had, and whether gifts make a difference. */
final class BasketChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    BasketChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    /**
     * Checks affinities and gifts.
     *
     * @param unlimited whether some center has everything
     * @param kept items that a center keeps
     * @param told of which it has been said that no center keeps them, as "item id"
     */
    void all(boolean unlimited, Set<String> kept, Set<String> told) {
        for (int i = 0; i < scenario.demand().basket().affinities().size(); i++) {
            Affinity affinity = scenario.demand().basket().affinities().get(i);
            if (!unlimited && !kept.contains(affinity.with()) && told.add("item " + affinity.with())) {
                problems.error(
                        Checks.at(raw, "affinities", i),
                        "No center keeps the item " + Problems.quote(affinity.with()) + ".",
                        "Add rows to inventory, or set \"stock: unlimited\" for the site.");
            }
        }
        Gifts gifts = scenario.demand().basket().gifts();
        boolean packed = scenario.network().work().stream().anyMatch(work -> work.step() == Work.Step.PACK);
        if (gifts.share() > 0 && gifts.wrapCostMicros() == 0 && (gifts.extraWorkMicros() == 0 || !packed)) {
            problems.warning(
                    Location.file("scenario.yaml"),
                    "Gifts cost nothing and take no work.",
                    "State basket.gift_wrap_cost, or basket.gift_extra_work and people who pack.");
        }
    }
}
