package groundwork.chain;

import groundwork.scenario.Category;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Departures;
import groundwork.scenario.Distribution;
import groundwork.scenario.EntryFee;
import groundwork.scenario.ForecastRow;
import groundwork.scenario.Holiday;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.LiveEvent;
import groundwork.scenario.Profile;
import groundwork.scenario.RateCardRow;
import groundwork.scenario.Region;
import groundwork.scenario.ReturnLane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StockRule;
import groundwork.scenario.Terms;
import groundwork.scenario.WeekPattern;
import groundwork.scenario.Work;
import groundwork.scenario.ZoneRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Small scenarios for tests, in code: start from nothing and add what the test is about. */
final class Scenarios {

    static final ZoneId UTC = ZoneOffset.UTC;
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final WeekPattern ALWAYS = new WeekPattern(List.of(
            new WeekPattern.Span(0, 1440),
            new WeekPattern.Span(1440, 2880),
            new WeekPattern.Span(2880, 4320),
            new WeekPattern.Span(4320, 5760),
            new WeekPattern.Span(5760, 7200),
            new WeekPattern.Span(7200, 8640),
            new WeekPattern.Span(8640, 10080)));
    static final Profile FLAT = new Profile("flat", Collections.nCopies(7, 1.0), Collections.nCopies(24, 1.0));

    final List<Category> categories = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Holiday> holidays = new ArrayList<>();
    final List<ForecastRow> forecast = new ArrayList<>();
    final List<LiveEvent> liveEvents = new ArrayList<>();
    final List<Site> sites = new ArrayList<>();
    final List<Work> work = new ArrayList<>();
    final List<Lane> lanes = new ArrayList<>();
    final List<RateCardRow> rateCards = new ArrayList<>();
    final List<ZoneRow> zones = new ArrayList<>();
    final List<StockRule> inventory = new ArrayList<>();
    final List<CustomsChannel> customs = new ArrayList<>();
    final List<EntryFee> entryFees = new ArrayList<>();
    final List<ReturnLane> returns = new ArrayList<>();
    Distribution lines = new Distribution.Constant(1);
    Distribution units = new Distribution.Constant(1);
    Terms.WhenShort whenShort = Terms.WhenShort.LOST;
    int days = 100;
    long warmUpMicros;

    Scenario build() {
        return new Scenario(
                "test",
                "",
                new Horizon(START, days, UTC, warmUpMicros),
                new Terms("USD", 1, 1, lines, units, 5 * Horizon.DAY, 1.2, whenShort),
                categories,
                List.of(),
                items,
                regions,
                List.of(FLAT),
                holidays,
                forecast,
                liveEvents,
                sites,
                work,
                lanes,
                rateCards,
                zones,
                inventory,
                customs,
                entryFees,
                returns,
                List.of());
    }

    static Item item(String id, String category) {
        return new Item(id, id, category, "", 1, 2, 10_000_000);
    }

    static Region region(String id) {
        return new Region(id, id, "", 40, -100, UTC, 1, "", 5 * Horizon.DAY);
    }

    ForecastRow demand(String region, String item, double unitsPerWeek) {
        return new ForecastRow(region, item, START.minusDays(400), START.plusDays(days), unitsPerWeek, "flat");
    }

    static Site site(String id, Site.Kind kind, boolean unlimited) {
        return new Site(
                id,
                id,
                kind,
                40,
                -101,
                UTC,
                "",
                Double.POSITIVE_INFINITY,
                0,
                0,
                0,
                new Distribution.Constant(0),
                unlimited);
    }

    static Work work(String site, Work.Step step, int staff, Distribution time) {
        return new Work(
                site,
                step,
                staff,
                ALWAYS,
                Optional.empty(),
                Optional.empty(),
                new Work.WorkTime.Duration(time),
                0,
                Work.QueueOrder.FIFO,
                Integer.MAX_VALUE,
                Optional.empty(),
                0,
                0);
    }

    static Lane door(String id, String from, String to) {
        return lane(id, from, to, Lane.Mode.DOOR, new Departures.OnDemand(), new Distribution.Constant(0));
    }

    static Lane lane(String id, String from, String to, Lane.Mode mode, Departures departures, Distribution transit) {
        return new Lane(
                id,
                from,
                to,
                "vendor",
                mode,
                departures,
                0,
                Optional.of(transit),
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                0,
                0,
                0,
                "",
                "",
                Double.NaN);
    }
}
