package groundwork.chain.plan;

import groundwork.random.Variates;
import groundwork.scenario.Departures;
import groundwork.scenario.Lane;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.ZoneRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes lanes ready, and the routes of parcels that they offer. */
final class LanePlans {

    private final Scenario scenario;
    private final Places places;
    private final TariffPlan tariffs;

    LanePlans(Scenario scenario, Places places, TariffPlan tariffs) {
        this.scenario = scenario;
        this.places = places;
        this.tariffs = tariffs;
    }

    List<LanePlan> lanes(Accounts accounts) {
        List<LanePlan> plans = new ArrayList<>();
        FreightPlans freight = new FreightPlans(scenario);
        PoolPlans pools = new PoolPlans(scenario);
        for (Lane stated : scenario.network().lanes()) {
            Lane lane = pools.riding(stated);
            int from = places.siteNumber(lane.from());
            Site origin = places.site(from);
            int number = plans.size();
            boolean customers = !places.isSite(lane.to());
            String activity = customers
                    ? "parcel_linehaul"
                    : "freight_" + lane.mode().name().toLowerCase(Locale.ROOT);
            plans.add(new LanePlan(
                    number,
                    lane.id(),
                    from,
                    customers ? -1 : places.siteNumber(lane.to()),
                    lane.mode(),
                    new Calendar(
                                    scenario.horizon(),
                                    origin.zone(),
                                    origin.calendar(),
                                    scenario.demand().holidays())
                            .instants(lane.departs()),
                    lane.departs() instanceof Departures.OnDemand || lane.mode() == Lane.Mode.DOOR,
                    lane.cutOffMicros(),
                    pools.transit(lane),
                    lane.costPerDepartureMicros(),
                    lane.costPerCubicMetreMicros(),
                    lane.costPerKilogramMicros(),
                    account(accounts, lane.costPerDepartureMicros(), activity, from, number, lane, "departures"),
                    account(accounts, lane.costPerCubicMetreMicros(), activity, from, number, lane, "m3"),
                    account(accounts, lane.costPerKilogramMicros(), activity, from, number, lane, "kg"),
                    lane.rateCard().isEmpty() || !customers
                            ? Accounts.NONE
                            : accounts.open("parcel", from, number, lane.vendor(), "parcels"),
                    customers
                            ? FreightPlan.NONE
                            : freight.of(lane, activity, accounts, from, number, pools.of(lane), origin.zone()),
                    Exchange.of(scenario, lane.currency())));
        }
        return plans;
    }

    private static int account(
            Accounts accounts, long rate, String activity, int from, int number, Lane lane, String driver) {
        return rate == 0 ? Accounts.NONE : accounts.open(activity, from, number, lane.vendor(), driver);
    }

    /**
     * The routes by site, then by service and region; null where no lane leads. The first lane of the table that serves a region
     * counts.
     *
     * @param services names; the regions of the first come first
     */
    ParcelRoute[][] parcelRoutes(List<String> services) {
        ParcelRoute[][] routes = new ParcelRoute[places.siteCount()][services.size() * places.regionCount()];
        for (int number = 0; number < scenario.network().lanes().size(); number++) {
            Lane lane = scenario.network().lanes().get(number);
            if (places.isSite(lane.to())) {
                continue;
            }
            int from = places.siteNumber(lane.from());
            for (int region : places.regionsOf(lane.to())) {
                int destination = services.indexOf(lane.service()) * places.regionCount() + region;
                if (routes[from][destination] == null) {
                    routes[from][destination] = route(lane, number, from, region);
                }
            }
        }
        return routes;
    }

    /** Where the zones of a lane count from: the sort center that it goes through, or its origin. */
    private int via(Lane lane, int from) {
        return scenario.lastMile().middleMiles().stream()
                .filter(row -> row.lane().equals(lane.id()))
                .map(row -> places.siteNumber(row.via()))
                .findFirst()
                .orElse(from);
    }

    /** The route of a lane to one of its regions. */
    ParcelRoute route(Lane lane, int number, int from, int region) {
        int origin = via(lane, from);
        double kilometres =
                Double.isNaN(lane.kilometres()) ? places.kilometresToRegion(origin, region) : lane.kilometres();
        Optional<ZoneRow> zone = scenario.network().zones().stream()
                .filter(row -> row.chart().equals(lane.zones()))
                .sorted(Comparator.comparingDouble(ZoneRow::upToKilometres))
                .filter(row -> kilometres <= row.upToKilometres())
                .findFirst()
                .or(() -> scenario.network().zones().stream()
                        .filter(row -> row.chart().equals(lane.zones()))
                        .max(Comparator.comparingDouble(ZoneRow::upToKilometres)));
        return new ParcelRoute(
                number,
                origin == from ? kilometres : kilometres + places.kilometresBetween(from, origin),
                steps(lane.rateCard(), zone),
                lane.transit()
                        .map(Draws::of)
                        .orElseGet(() -> zone.map(z -> Draws.of(z.transit())).orElse(Variates.constant(0))),
                tariffs.terms(lane, region),
                tariffs.tiersOf(lane.rateCard()).stream()
                        .map(tier -> new TierPrices(
                                steps(tier.pricesOf().isEmpty() ? tier.card() : tier.pricesOf(), zone),
                                tier.rebate(),
                                tier.offMicros()))
                        .toList());
    }

    private PriceSteps steps(String card, Optional<ZoneRow> zone) {
        return PriceSteps.of(scenario.network().rateCards().stream()
                .filter(row -> row.card().equals(card))
                .filter(row -> zone.map(z -> z.zone() == row.zone()).orElse(true))
                .sorted(Comparator.comparingDouble(RateCardRow::upToKilograms))
                .toList());
    }
}
