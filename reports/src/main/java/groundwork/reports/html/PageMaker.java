package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Chart;
import groundwork.reports.drawing.Names;
import groundwork.reports.drawing.Svg;
import groundwork.reports.html.Page.Section;
import groundwork.reports.html.Page.TableView;
import groundwork.results.Results;
import java.util.ArrayList;
import java.util.List;

/** Puts the page of a run together: what is asked in its order, in words, pictures and tables. */
public final class PageMaker {

    private static final int LONGEST_NAME = 120;

    private final RunFigures run;
    private final List<Chart> charts;

    private PageMaker(Results results, List<Chart> charts) {
        this.charts = charts;
        run = new RunFigures(results);
    }

    /** The page of a run. */
    public static Page of(Results results, List<Chart> charts) {
        PageMaker maker = new PageMaker(results, charts);
        Headline headline = new Headline(maker.run);
        PageTables tables = new PageTables(maker.run);
        return new Page(
                Names.shorten(maker.run.fact("scenario"), LONGEST_NAME),
                maker.subtitle(),
                headline.answer(),
                headline.verdicts(),
                tables.bottleneck(),
                maker.sections(tables),
                tables.proof(),
                tables.table("defaults", List.of("table", "field", "rows", "value")),
                Definitions.table(),
                new Sentences(maker.run).limits(),
                Svg.styleSheet(":root"));
    }

    private String subtitle() {
        String description = Names.shorten(run.fact("description"), 300);
        return description + (description.isEmpty() ? "" : " · ")
                + run.fact("days") + " days from " + run.fact("start") + " (" + run.fact("zone") + ") · "
                + run.fact("replications") + (run.fact("replications").equals("1") ? " replication" : " replications")
                + " · seed " + run.fact("seed");
    }

    private List<Section> sections(PageTables tables) {
        Sentences said = new Sentences(run);
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "promises",
                "Do we keep our promises?",
                said.promises(),
                List.of(tables.promises(), tables.boughtTogether())));
        sections.add(section("forecast", "Was the forecast right?", said.forecast(), List.of(tables.peaks())));
        if (!Rows.of(run.results, "live_event").isEmpty()) {
            sections.add(section("live", "What did live shopping do?", said.live(), List.of(tables.shows())));
        }
        sections.add(section("bottleneck", "Where is the bottleneck?", List.of(), List.of()));
        CarrierBill carriers = new CarrierBill(run);
        List<String> money = new ArrayList<>(said.money());
        money.addAll(carriers.sentences());
        ContractTable contracts = new ContractTable(run);
        money.addAll(contracts.sentences());
        sections.add(section(
                "money",
                "Where is the money?",
                money,
                List.of(carriers.view(), contracts.view(), new ExpectedCostTable(run).view())));
        sections.add(section(
                "stock", "Is stock in the right place?", said.stock(), List.of(tables.stock(), tables.availability())));
        SellerTable sellers = new SellerTable(run);
        if (!sellers.isEmpty()) {
            sections.add(section("sellers", "What do sellers get?", List.of(), List.of(sellers.view())));
        }
        LanesSection lanes = new LanesSection(run);
        sections.add(section("lanes", "Are lanes and loads well used?", lanes.sentences(), lanes.tables()));
        CarbonSection carbon = new CarbonSection(run);
        if (!carbon.isEmpty()) {
            sections.add(section("carbon", "Where is the carbon?", carbon.sentences(), List.of(carbon.view())));
        }
        BorderSection border = new BorderSection(run);
        sections.add(section(
                "customs", "What does customs cost us, in days and in money?", border.sentences(), border.tables()));
        ReturnsSection returns = new ReturnsSection(run);
        sections.add(section("returns", "What do returns do to us?", returns.sentences(), returns.tables()));
        PackingSection packing = new PackingSection(run);
        if (!packing.isEmpty()) {
            sections.add(
                    section("packing", "What travels in our cartons and bags?", packing.sentences(), packing.views()));
        }
        DeliverySection delivery = new DeliverySection(run);
        if (!delivery.isEmpty()) {
            sections.add(
                    section("delivery", "Do parcels reach their customers?", delivery.sentences(), delivery.views()));
        }
        ServiceSection service = new ServiceSection(run);
        if (!service.isEmpty()) {
            sections.add(section(
                    "service", "Who gets in touch, and who answers?", service.sentences(), List.of(service.view())));
        }
        DisruptionSection disruptions = new DisruptionSection(run);
        if (!disruptions.isEmpty()) {
            sections.add(section(
                    "disruptions",
                    "What do disruptions cost?",
                    disruptions.sentences(),
                    List.of(disruptions.view(), disruptions.effects())));
        }
        return sections;
    }

    private Section section(String id, String question, List<String> sentences, List<TableView> tables) {
        List<String> pictures = charts.stream()
                .filter(chart -> chart.section().equals(id))
                .map(chart -> Svg.inline(chart.drawing()))
                .toList();
        List<TableView> filled =
                tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        List<String> said = new ArrayList<>(sentences);
        if (pictures.isEmpty() && said.isEmpty() && filled.isEmpty()) {
            said.add("There is nothing to show: the scenario does not model this.");
        }
        return new Section(id, question, said, pictures, filled);
    }
}
