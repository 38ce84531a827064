package groundwork.chain.plan;

import groundwork.scenario.CardTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Surcharge;
import groundwork.scenario.Tariffs;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What vendors charge, by lane. */
public final class TariffPlan {

    private final Scenario scenario;
    private final Tariffs tariffs;
    private final Places places;
    private final List<String> cards = new ArrayList<>();
    private final List<LaneTariff> lanes = new ArrayList<>();

    TariffPlan(Scenario scenario, Places places, Accounts accounts) {
        this.scenario = scenario;
        this.places = places;
        tariffs = scenario.tariffs();
        for (Lane lane : scenario.network().lanes()) {
            lanes.add(tariff(lane, accounts));
        }
    }

    private LaneTariff tariff(Lane lane, Accounts accounts) {
        CardTerms terms = tariffs.termsOf(lane.rateCard());
        List<Surcharge> surcharges = lane.rateCard().isEmpty() ? List.of() : tariffs.surchargesOf(lane.rateCard());
        ShipmentTerms all = ShipmentTerms.of(CardPlan.of(terms), plans(surcharges, lane));
        return new LaneTariff(
                number(lane.rateCard()),
                all.equals(ShipmentTerms.PLAIN),
                all.needsVolume(),
                terms.baselinePerWeek(),
                accounts(lane, surcharges, accounts));
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

    /** How many rate cards lanes name. */
    public int cardCount() {
        return cards.size();
    }
}
