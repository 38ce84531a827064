package groundwork.chain.plan;

import groundwork.scenario.CardTerms;
import groundwork.scenario.ContainerKind;
import groundwork.scenario.ContractTier;
import groundwork.scenario.FreightRate;
import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelContract;
import groundwork.scenario.Scenario;
import groundwork.scenario.Surcharge;
import groundwork.scenario.Tariffs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What vendors charge, by lane. */
public final class TariffPlan {

    private final Scenario scenario;
    private final Tariffs tariffs;
    private final Places places;
    private final List<String> cards = new ArrayList<>();
    private final List<LaneTariff> lanes = new ArrayList<>();
    private final List<ParcelContractPlan> contracts = new ArrayList<>();

    TariffPlan(Scenario scenario, Places places, Accounts accounts) {
        this.scenario = scenario;
        this.places = places;
        tariffs = scenario.tariffs();
        for (Lane lane : scenario.network().lanes()) {
            lanes.add(tariff(lane, accounts));
        }
        tariffs.contracts().contracts().forEach(row -> contracts.add(contract(row, accounts)));
    }

    private ParcelContractPlan contract(ParcelContract row, Accounts accounts) {
        List<ContractTier> tiers = tariffs.contracts().tiersOf(row.card());
        List<ParcelContractPlan.OfLane> ofLanes = new ArrayList<>();
        for (int l = 0; l < lanes.size(); l++) {
            Lane lane = scenario.network().lanes().get(l);
            if (lane.rateCard().equals(row.card())) {
                ofLanes.add(new ParcelContractPlan.OfLane(
                        l,
                        row.committed() > 0
                                ? accounts.open(
                                        "parcel_shortfall",
                                        places.siteNumber(lane.from()),
                                        l,
                                        lane.vendor(),
                                        row.counts() == ParcelContract.Counts.SPEND ? "spend" : "parcels")
                                : Accounts.NONE));
            }
        }
        return ParcelContractPlan.of(
                contracts.size(),
                cards.indexOf(row.card()),
                row,
                tiers,
                ofLanes,
                scenario.horizon(),
                Exchange.of(scenario, tariffs.termsOf(row.card()).currency()));
    }

    /** Contracts on parcels, in the order of the scenario. */
    public List<ParcelContractPlan> contracts() {
        return contracts;
    }

    /** The tiers of the contract on a card; none where there is no contract. */
    List<ContractTier> tiersOf(String card) {
        return tariffs.contracts().of(card).isEmpty()
                ? List.of()
                : tariffs.contracts().tiersOf(card);
    }

    private LaneTariff tariff(Lane lane, Accounts accounts) {
        CardTerms terms = tariffs.termsOf(lane.rateCard());
        List<Surcharge> surcharges = lane.rateCard().isEmpty() ? List.of() : tariffs.surchargesOf(lane.rateCard());
        ShipmentTerms all = ShipmentTerms.of(CardPlan.of(terms), plans(surcharges, lane));
        return new LaneTariff(
                number(lane.rateCard()),
                all.equals(ShipmentTerms.PLAIN)
                        && tariffs.contracts().of(lane.rateCard()).isEmpty(),
                all.needsVolume(),
                terms.baselinePerWeek(),
                Exchange.of(scenario, terms.currency()),
                freight(lane, terms, accounts),
                accounts(lane, surcharges, accounts));
    }

    private Optional<FreightTariff> freight(Lane lane, CardTerms terms, Accounts accounts) {
        Optional<ContainerKind> container = scenario.network().freight().containers().stream()
                .filter(kind -> kind.id().equals(lane.freight().container()))
                .findFirst();
        List<FreightRate> rates = tariffs.freightRatesOf(lane.rateCard()).stream()
                .map(row -> container.map(row::sizedBy).orElse(row))
                .toList();
        if (rates.isEmpty() || !places.isSite(lane.to())) {
            return Optional.empty();
        }
        int from = places.siteNumber(lane.from());
        double kilometres = Double.isNaN(lane.kilometres())
                ? places.kilometresBetween(from, places.siteNumber(lane.to()))
                : lane.kilometres();
        List<Surcharge> everywhere = tariffs.surchargesOf(lane.rateCard()).stream()
                .filter(row -> row.region().isEmpty())
                .toList();
        return Optional.of(new FreightTariff(
                kilometres,
                terms.deficitWeight(),
                new FreightTariffs(scenario.horizon(), places.site(from).zone()).prices(rates, kilometres),
                ShipmentTerms.of(CardPlan.of(terms), plans(everywhere, lane)),
                accounts.open(
                        "freight_" + lane.mode().name().toLowerCase(Locale.ROOT),
                        from,
                        lanes.size(),
                        lane.vendor(),
                        "loads")));
    }

    private int number(String card) {
        if (card.isEmpty()) {
            return -1;
        }
        if (!cards.contains(card)) {
            cards.add(card);
        }
        return cards.indexOf(card);
    }

    private int[] accounts(Lane lane, List<Surcharge> surcharges, Accounts accounts) {
        int[] numbers = new int[Surcharge.Kind.values().length];
        Arrays.fill(numbers, Accounts.NONE);
        String moved = places.isSite(lane.to()) ? "freight_" : "parcel_";
        for (Surcharge row : surcharges) {
            int kind = row.kind().ordinal();
            if (numbers[kind] == Accounts.NONE) {
                numbers[kind] = accounts.open(
                        moved + row.kind().name().toLowerCase(Locale.ROOT),
                        places.siteNumber(lane.from()),
                        lanes.size(),
                        lane.vendor(),
                        places.isSite(lane.to()) ? "loads" : "parcels");
            }
        }
        return numbers;
    }

    private List<SurchargePlan> plans(List<Surcharge> rows, Lane lane) {
        ZoneId zone = places.site(places.siteNumber(lane.from())).zone();
        return rows.stream()
                .map(row -> SurchargePlan.of(row, scenario.horizon(), zone))
                .toList();
    }

    /** What is charged for parcels of a lane to a region. */
    ShipmentTerms terms(Lane lane, int region) {
        if (lane.rateCard().isEmpty()) {
            return ShipmentTerms.PLAIN;
        }
        List<Surcharge> rows = tariffs.surchargesOf(lane.rateCard()).stream()
                .filter(row -> Arrays.stream(places.regionsOf(row.region())).anyMatch(r -> r == region))
                .toList();
        return ShipmentTerms.of(CardPlan.of(tariffs.termsOf(lane.rateCard())), plans(rows, lane));
    }

    /** How what moves on a lane is charged. */
    public LaneTariff lane(int number) {
        return lanes.get(number);
    }

    /** When the contract periods of a card begin, in simulated time, over the horizon; the first has begun. */
    public long[] contractPeriods(int card) {
        CardTerms.Contract period = tariffs.termsOf(cards.get(card)).contract();
        Horizon horizon = scenario.horizon();
        List<Long> begins = new ArrayList<>();
        LocalDate day = horizon.instant(0).atZone(horizon.zone()).toLocalDate().withDayOfMonth(1);
        while (SurchargePlan.begin(day, horizon, horizon.zone()) < horizon.endMicros()) {
            if ((day.getMonthValue() - 1) % period.months() == 0) {
                begins.add(SurchargePlan.begin(day, horizon, horizon.zone()));
            }
            day = day.plusMonths(1);
        }
        return begins.stream().mapToLong(Long::longValue).toArray();
    }

    /** How many rate cards lanes name. */
    public int cardCount() {
        return cards.size();
    }
}
