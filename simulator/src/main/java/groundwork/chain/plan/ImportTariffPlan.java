package groundwork.chain.plan;

import groundwork.scenario.Duty;
import groundwork.scenario.Horizon;
import groundwork.scenario.ImportTax;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The duties and taxes of one gateway, laid out by the periods between the dates on which something changes, by origin and by
 * class of goods. Immutable.
 */
public final class ImportTariffPlan {

    /**
     * A layer of duty.
     *
     * @param duty number in the border's index
     * @param quota number of its tariff-rate quota, or -1
     */
    public record Layer(int duty, double rate, long perUnitMicros, long perKilogramMicros, int quota) {}

    /**
     * A tax.
     *
     * @param tax number in the border's index
     */
    public record Levy(int tax, double rate, boolean deferred) {}

    /** What is due on a class of goods; the layers add up, and so do the taxes. */
    public record Due(List<Layer> layers, List<Levy> levies) {

        /** Copies the lists. */
        public Due {
            layers = List.copyOf(layers);
            levies = List.copyOf(levies);
        }
    }

    private final List<DutyClasses.Kind> kinds;
    private final int[] kindOfItem;
    private final int[] originOfSite;
    private final long[] starts;
    private final List<QuotaPlan> quotas;
    private final Due[][][] due;

    ImportTariffPlan(Scenario scenario, Places places, int gateway, DutyClasses classes) {
        kinds = classes.kinds();
        quotas = QuotaPlan.of(scenario);
        kindOfItem = classes.ofItems();
        Site site = places.site(gateway);
        List<Duty> duties = scenario.customs().tariff().duties();
        List<ImportTax> taxes = scenario.customs().tariff().taxes();
        List<String> origins = origins(duties, places);
        originOfSite = new int[places.siteCount()];
        for (int s = 0; s < originOfSite.length; s++) {
            originOfSite[s] = 1 + origins.indexOf(places.site(s).id());
        }
        Horizon horizon = scenario.horizon();
        starts = starts(
                Stream.concat(duties.stream().map(Duty::valid), taxes.stream().map(ImportTax::valid))
                        .toList(),
                horizon,
                site);
        due = new Due[starts.length][origins.size() + 1][kinds.size()];
        for (int period = 0; period < starts.length; period++) {
            long at = starts[period];
            for (int origin = 0; origin <= origins.size(); origin++) {
                String from = origin == 0 ? "" : origins.get(origin - 1);
                for (int kind = 0; kind < kinds.size(); kind++) {
                    due[period][origin][kind] = due(quotas, duties, taxes, site, horizon, at, from, kinds.get(kind));
                }
            }
        }
    }

    /** The sites that duties name as origins. */
    private static List<String> origins(List<Duty> duties, Places places) {
        return duties.stream()
                .map(Duty::origin)
                .filter(places::isSite)
                .distinct()
                .toList();
    }

    private static long[] starts(List<Validity> dated, Horizon horizon, Site site) {
        TreeSet<Long> starts = new TreeSet<>();
        starts.add(Long.MIN_VALUE);
        for (Validity valid : dated) {
            starts.add(valid.startMicros(horizon, site.zone()));
            starts.add(valid.endMicros(horizon, site.zone()));
        }
        starts.remove(Long.MAX_VALUE);
        return starts.stream().mapToLong(Long::longValue).toArray();
    }

    private static int quota(List<QuotaPlan> quotas, int duty) {
        for (int q = 0; q < quotas.size(); q++) {
            if (quotas.get(q).duty() == duty) {
                return q;
            }
        }
        return -1;
    }

    private static boolean counts(Validity valid, Horizon horizon, Site site, long at) {
        return valid.startMicros(horizon, site.zone()) <= at && at < valid.endMicros(horizon, site.zone());
    }

    private static Due due(
            List<QuotaPlan> quotas,
            List<Duty> duties,
            List<ImportTax> taxes,
            Site site,
            Horizon horizon,
            long at,
            String from,
            DutyClasses.Kind kind) {
        List<Layer> layers = new ArrayList<>();
        if (kind.categoryRate() > 0) {
            layers.add(new Layer(0, kind.categoryRate(), 0, 0, -1));
        }
        for (int d = 0; d < duties.size(); d++) {
            Duty duty = duties.get(d);
            if (fits(duty, site, from, kind) && counts(duty.valid(), horizon, site, at)) {
                layers.add(new Layer(
                        d + 1, duty.rate(), duty.perUnitMicros(), duty.perKilogramMicros(), quota(quotas, d)));
            }
        }
        List<Levy> levies = new ArrayList<>();
        for (int t = 0; t < taxes.size(); t++) {
            ImportTax tax = taxes.get(t);
            if (tax.site().equals(site.id())
                    && fits(tax.category(), kind.categoryId())
                    && counts(tax.valid(), horizon, site, at)) {
                levies.add(new Levy(t, tax.rate(), tax.deferred()));
            }
        }
        return new Due(layers, levies);
    }

    private static boolean fits(Duty duty, Site site, String from, DutyClasses.Kind kind) {
        return fits(duty.gateway(), site.id())
                && (duty.origin().isEmpty()
                        || duty.origin().equals(from)
                        || duty.origin().equals(kind.origin()))
                && fits(duty.category(), kind.categoryId())
                && digits(kind.commodity()).startsWith(digits(duty.commodity()));
    }

    private static boolean fits(String condition, String found) {
        return condition.isEmpty() || condition.equals(found);
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }

    /** Tariff-rate quotas, of all gateways. */
    public List<QuotaPlan> quotas() {
        return quotas;
    }

    /** The number of the period of a time. */
    public int period(long time) {
        int at = Arrays.binarySearch(starts, time);
        return at >= 0 ? at : -at - 2;
    }

    /** How many lines an entry can have: origins times classes of goods. */
    public int lineCount() {
        return due[0].length * kinds.size();
    }

    /** The line of an entry on which an item stands that started at a site; -1 for an unknown one. */
    public int line(int item, int originSite) {
        return (originSite < 0 ? 0 : originOfSite[originSite]) * kinds.size() + kindOfItem[item];
    }

    /** The number of the category of a line's goods. */
    public int category(int line) {
        return kinds.get(line % kinds.size()).category();
    }

    /** What is due on a line. */
    public Due due(int period, int line) {
        return due[period][line / kinds.size()][line % kinds.size()];
    }
}
