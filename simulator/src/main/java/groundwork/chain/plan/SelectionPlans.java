package groundwork.chain.plan;

import groundwork.observation.BorderIndex;
import groundwork.observation.ModelIndex;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.CustomsClosure;
import groundwork.scenario.Item;
import groundwork.scenario.MissingDocuments;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Makes the channels, desks and closures of gateways ready. */
final class SelectionPlans {

    private final Scenario scenario;
    private final List<StationPlan> stations;
    private final Accounts accounts;
    private final BorderIndex border;

    /** The channels of all gateways, by number. */
    private final List<ModelIndex.Channel> channels = new ArrayList<>();

    SelectionPlans(Scenario scenario, List<StationPlan> stations, Accounts accounts, BorderIndex border) {
        this.scenario = scenario;
        this.stations = stations;
        this.accounts = accounts;
        this.border = border;
    }

    List<ModelIndex.Channel> channels() {
        return channels;
    }

    SelectionPlan plan(int gateway, Site site) {
        List<CustomsChannel> rows = scenario.customs().channels().stream()
                .filter(row -> row.site().equals(site.id()))
                .toList();
        return new SelectionPlan(
                channels(gateway, rows),
                selections(gateway, site, rows),
                missing(gateway, site),
                station(gateway, Work.Step.DOCUMENTS),
                station(gateway, Work.Step.EXAMINE),
                closures(site));
    }

    private Optional<StationPlan> station(int gateway, Work.Step step) {
        return stations.stream()
                .filter(s -> s.site() == gateway && s.step() == step)
                .findFirst();
    }

    private List<ChannelPlan> channels(int gateway, List<CustomsChannel> rows) {
        Map<String, Integer> opened = new LinkedHashMap<>();
        List<ChannelPlan> plans = new ArrayList<>();
        for (CustomsChannel row : rows) {
            if (row.costPerEntryMicros() > 0 && !opened.containsKey(row.channel())) {
                opened.put(row.channel(), accounts.open("customs_" + row.channel(), gateway, -1, "customs", "entries"));
            }
            ModelIndex.Channel channel = new ModelIndex.Channel(gateway, row.channel());
            if (!channels.contains(channel)) {
                channels.add(channel);
            }
            plans.add(new ChannelPlan(
                    channels.indexOf(channel),
                    row.share(),
                    Draws.of(row.time()),
                    row.costPerEntryMicros(),
                    row.costPerEntryMicros() == 0 ? Accounts.NONE : opened.get(row.channel()),
                    row.examination(),
                    target(row, rows)));
        }
        return plans;
    }

    /** The channel that follows: of the same conditions if there is one. */
    private static int target(CustomsChannel row, List<CustomsChannel> rows) {
        String name = row.examination().escalatesTo();
        int found = -1;
        for (int r = 0; r < rows.size(); r++) {
            boolean same = rows.get(r).when().equals(row.when());
            if (rows.get(r).channel().equals(name) && (found < 0 || same)) {
                found = r;
            }
        }
        return found;
    }

    private List<SelectionPlan.Selection> selections(int gateway, Site site, List<CustomsChannel> rows) {
        Map<CustomsChannel.Conditions, List<Integer>> sets = new LinkedHashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            sets.computeIfAbsent(rows.get(r).when(), k -> new ArrayList<>()).add(r);
        }
        return sets.entrySet().stream()
                .sorted(Comparator.comparingInt(set -> -set.getKey().count()))
                .map(set -> new SelectionPlan.Selection(conditions(gateway, site, set.getKey()), set.getValue()))
                .toList();
    }

    private List<SelectionPlan.Missing> missing(int gateway, Site site) {
        return scenario.customs().missingDocuments().stream()
                .filter(row -> row.site().equals(site.id()))
                .sorted(Comparator.comparingInt(
                        (MissingDocuments row) -> -row.when().count()))
                .map(row -> new SelectionPlan.Missing(
                        conditions(gateway, site, row.when()), row.share(), Draws.of(row.time())))
                .toList();
    }

    private EntryConditions conditions(int gateway, Site site, CustomsChannel.Conditions when) {
        return conditions(
                scenario, site, when, when.entryType().isEmpty() ? -1 : border.type(gateway, when.entryType()));
    }

    static EntryConditions conditions(Scenario scenario, Site site, CustomsChannel.Conditions when, int type) {
        return new EntryConditions(
                items(scenario, when),
                type,
                when.mode(),
                when.valid().startMicros(scenario.horizon(), site.zone()),
                when.valid().endMicros(scenario.horizon(), site.zone()));
    }

    private static Optional<boolean[]> items(Scenario scenario, CustomsChannel.Conditions when) {
        if (when.category().isEmpty() && when.seller().isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = scenario.catalogue().items();
        boolean[] fits = new boolean[items.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = (when.category().isEmpty()
                            || when.category().equals(items.get(i).category()))
                    && (when.seller().isEmpty()
                            || when.seller().equals(items.get(i).seller()));
        }
        return Optional.of(fits);
    }

    private long[] closures(Site site) {
        return scenario.customs().closures().stream()
                .filter(row -> row.site().equals(site.id()))
                .sorted(Comparator.comparing(CustomsClosure::from))
                .flatMapToLong(row -> LongStream.of(
                        scenario.horizon().micros(row.from().atZone(site.zone()).toInstant()),
                        scenario.horizon().micros(row.to().atZone(site.zone()).toInstant())))
                .toArray();
    }
}
