package groundwork.chain.plan;

import groundwork.scenario.Horizon;
import groundwork.scenario.Lane;
import groundwork.scenario.ParcelChoice;
import groundwork.scenario.ParcelOffer;
import groundwork.scenario.Scenario;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Which parcel lanes compete for the parcels of a site, and what each takes. Immutable. */
public final class ParcelVendors {

    /** What a lane takes from a time up to another, exclusive. */
    public record Terms(long from, long until, double share, int perDay, int perDeparture) {

        boolean covers(long now) {
            return from <= now && now < until;
        }
    }

    private static final Terms FREE = new Terms(0, Long.MAX_VALUE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** By lane; empty where nothing is said of any. */
    private final Terms[][] terms;

    /** By site and destination; empty where no site has a choice. */
    private final int[][][] lanes;

    private final ParcelChoice.Rule[][] rules;

    /** By lane that competes with others, then by region; null for others. */
    private final ParcelRoute[][] routes;

    private final long[][] midnights;

    ParcelVendors(Scenario scenario, Places places, List<String> services, LanePlans plans) {
        List<Lane> all = scenario.network().lanes();
        List<ParcelOffer> offers = scenario.lastMile().offers();
        List<ParcelChoice> choices = scenario.lastMile().choices();
        terms = new Terms[offers.isEmpty() ? 0 : all.size()][];
        for (int l = 0; l < terms.length; l++) {
            terms[l] = terms(scenario, offers, all.get(l), places);
        }
        boolean any = !choices.isEmpty();
        lanes = new int[any ? places.siteCount() : 0][services.size() * places.regionCount()][];
        rules = new ParcelChoice.Rule[any ? places.siteCount() : 0][services.size() * places.regionCount()];
        routes = new ParcelRoute[any ? all.size() : 0][];
        midnights = new long[any ? places.siteCount() : 0][];
        for (ParcelChoice choice : choices) {
            int from = places.siteNumber(choice.from());
            midnights[from] = midnights(scenario.horizon(), places.site(from).zone());
            int service = services.indexOf(choice.service());
            for (int region : places.regionsOf(choice.to())) {
                add(choice, from, service * places.regionCount() + region, region, scenario, places, plans);
            }
        }
    }

    private void add(
            ParcelChoice choice,
            int from,
            int destination,
            int region,
            Scenario scenario,
            Places places,
            LanePlans plans) {
        List<Integer> competing = new ArrayList<>();
        List<Lane> all = scenario.network().lanes();
        for (int l = 0; l < all.size(); l++) {
            Lane lane = all.get(l);
            if (lane.mode() == Lane.Mode.PARCEL
                    && lane.from().equals(choice.from())
                    && lane.service().equals(choice.service())
                    && leads(places.regionsOf(lane.to()), region)) {
                competing.add(l);
                if (routes[l] == null) {
                    routes[l] = new ParcelRoute[places.regionCount()];
                }
                routes[l][region] = plans.route(lane, l, from, region);
            }
        }
        lanes[from][destination] =
                competing.stream().mapToInt(Integer::intValue).toArray();
        rules[from][destination] = choice.rule();
    }

    private static boolean leads(int[] regions, int to) {
        for (int region : regions) {
            if (region == to) {
                return true;
            }
        }
        return false;
    }

    private static Terms[] terms(Scenario scenario, List<ParcelOffer> offers, Lane lane, Places places) {
        List<Terms> found = new ArrayList<>();
        for (ParcelOffer offer : offers) {
            if (offer.lane().equals(lane.id())) {
                ZoneId zone = places.site(places.siteNumber(lane.from())).zone();
                Horizon horizon = scenario.horizon();
                found.add(new Terms(
                        offer.from().map(day -> midnight(horizon, zone, day)).orElse(Long.MIN_VALUE),
                        offer.to()
                                .map(day -> midnight(horizon, zone, day.plusDays(1)))
                                .orElse(Long.MAX_VALUE),
                        offer.share(),
                        offer.parcelsPerDay(),
                        offer.parcelsPerDeparture()));
            }
        }
        return found.toArray(Terms[]::new);
    }

    private static long midnight(Horizon horizon, ZoneId zone, LocalDate day) {
        return horizon.micros(day.atStartOfDay(zone).toInstant());
    }

    private static long[] midnights(Horizon horizon, ZoneId zone) {
        LocalDate day = horizon.origin().atZone(zone).toLocalDate().plusDays(1);
        List<Long> found = new ArrayList<>();
        for (long at = midnight(horizon, zone, day); at < horizon.endMicros(); at = midnight(horizon, zone, day)) {
            found.add(at);
            day = day.plusDays(1);
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }

    /** Whether any site has a choice. */
    public boolean any() {
        return lanes.length > 0;
    }

    /** Lanes that compete for the parcels of a site to a destination; null where there is no choice. */
    public int[] lanes(int site, int destination) {
        return lanes[site][destination];
    }

    /** How one of them is chosen. */
    public ParcelChoice.Rule rule(int site, int destination) {
        return rules[site][destination];
    }

    /** The routes of a lane that competes, by region; null for other lanes. */
    public ParcelRoute[] routes(int lane) {
        return routes.length == 0 ? null : routes[lane];
    }

    /** Whether anything is said of what a lane takes. */
    public boolean limited(int lane) {
        return terms.length > 0 && terms[lane].length > 0;
    }

    /** What a lane takes now. */
    public Terms terms(int lane, long now) {
        if (limited(lane)) {
            for (int i = terms[lane].length - 1; i >= 0; i--) {
                if (terms[lane][i].covers(now)) {
                    return terms[lane][i];
                }
            }
        }
        return FREE;
    }

    /** Local midnights of a site that has a choice, in order. */
    public long[] midnights(int site) {
        return midnights[site];
    }
}
