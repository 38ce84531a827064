package groundwork.scenario;

import java.util.List;

/**
 * Everything a planner said about one situation: the network, the demand on it, its resources, costs and rules.
 *
 * <p>Lists are in the order of the input; ids are unique within a list.
 *
 * @param terms the scalar settings of the run
 * @param returns what comes back, why and how
 * @param tariffs what vendors charge beside prices
 * @param lastMile what happens to parcels on their last mile, and who gets in touch
 * @param risks what may go wrong
 * @param defaults every default that was filled in, for the report
 */
public record Scenario(
        String name,
        String description,
        Horizon horizon,
        Terms terms,
        Catalogue catalogue,
        Demand demand,
        OrderRules orderRules,
        Network network,
        Tariffs tariffs,
        Inventory inventory,
        Customs customs,
        ReturnRules returns,
        LastMile lastMile,
        Risks risks,
        List<AppliedDefault> defaults) {

    /** Copies the lists. */
    public Scenario {
        defaults = List.copyOf(defaults);
    }

    /** A scenario in which parcels arrive and nobody asks. */
    public Scenario(
            String name,
            String description,
            Horizon horizon,
            Terms terms,
            Catalogue catalogue,
            Demand demand,
            OrderRules orderRules,
            Network network,
            Tariffs tariffs,
            Inventory inventory,
            Customs customs,
            ReturnRules returns,
            List<AppliedDefault> defaults) {
        this(
                name,
                description,
                horizon,
                terms,
                catalogue,
                demand,
                orderRules,
                network,
                tariffs,
                inventory,
                customs,
                returns,
                LastMile.NONE,
                Risks.NONE,
                defaults);
    }

    /** Whether goods that customers send back, or that could not be delivered, come to a site. */
    public boolean takesReturns(String site) {
        return returns.leadTo(site) || lastMile.bringsBackTo(site);
    }

    /** Whether anything comes back to a site that takes returns. */
    public boolean anythingComesBack() {
        return returns.any() || lastMile.bringsBack();
    }

    /** The same with other risks. */
    public Scenario with(Risks others) {
        return new Scenario(
                name,
                description,
                horizon,
                terms,
                catalogue,
                demand,
                orderRules,
                network,
                tariffs,
                inventory,
                customs,
                returns,
                lastMile,
                others,
                defaults);
    }
}
