package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scenario format: every setting, table and column, declared once; the reader, the schema and the docs follow it.
 *
 * <p>Tables stand in the class of their subject.
 */
final class Format {

    /** Settings of scenario.yaml, by dotted name. */
    static final TableSpec SETTINGS = table("scenario.yaml", "The settings of a scenario.")
            .column("name", Kind.TEXT, true, "", "what the report is titled", "One center, one lane")
            .column("description", Kind.TEXT, false, "", "a few words for the report", "Autumn test")
            .column("horizon.start", Kind.DATE, true, "", "first measured day", "2026-09-01")
            .column("horizon.days", Kind.INTEGER, true, "", "measured days, at least 1", "91")
            .column("warm_up", Kind.DURATION, false, "0 d", "simulated before the start and not measured", "42 d")
            .column("zone", Kind.ZONE, false, "UTC", "in which days of the report begin", "America/Los_Angeles")
            .column("currency", Kind.TEXT, false, "USD", "ISO 4217 code of all amounts", "USD")
            .column("replications", Kind.INTEGER, false, "10", "how often the horizon is simulated", "10")
            .column("seed", Kind.INTEGER, false, "20260901", "start of the random streams", "7")
            .column(
                    "basket.lines",
                    Kind.TEXT,
                    false,
                    "constant(1)",
                    "lines of an order",
                    "discrete(1: 70, 2: 20, 3: 10)")
            .column("basket.units", Kind.TEXT, false, "constant(1)", "units of a line", "geometric(mean=1.15)")
            .column("promise", Kind.DURATION, false, "5 d", "order to delivery, where a region states none", "4 d")
            .column("pallet_m3", Kind.NUMBER, false, "1.2", "cubic metres of goods on a pallet", "1.2")
            .choice(
                    "when_short",
                    false,
                    "lost",
                    List.of("lost", "backorder"),
                    "what an order does that no center can fill")
            .columns(OrderFormat.SETTINGS)
            .columns(BasketFormat.SETTINGS)
            .columns(PackagingFormat.SETTINGS)
            .columns(ReturnsFormat.SETTINGS)
            .column("recorded.scale", Kind.NUMBER, false, "1", "how often each recorded order comes, on average", "1.3")
            .column("recorded.shift", Kind.DURATION, false, "0 d", "how much later recorded orders come", "364 d")
            .column("report.ageing", Kind.YES_NO, false, "", "whether the age of stock is reported", "yes")
            .column("report.sellers", Kind.YES_NO, false, "", "whether the report shows what sellers get", "yes")
            .column(
                    "report.co2e",
                    Kind.YES_NO,
                    false,
                    "",
                    "whether CO2e is reported; so it is with rows of emissions",
                    "yes")
            .column("report.status", Kind.YES_NO, false, "", "whether the report shows the status of units", "yes")
            .column(
                    "report.undisturbed",
                    Kind.YES_NO,
                    false,
                    "",
                    "whether each replication is run again without disruptions, to tell what they cost; empty: yes",
                    "no")
            .column(
                    "overstock_cover",
                    Kind.DURATION,
                    false,
                    "",
                    "stock beyond so many days of mean sales is overstock; empty: not reported",
                    "90 d")
            .column(
                    "forecast_error.bias",
                    Kind.CHANGE,
                    false,
                    "0 %",
                    "by how much the forecast is too high on average",
                    "5 %")
            .column(
                    "forecast_error.spread",
                    Kind.PERCENT,
                    false,
                    "0 %",
                    "coefficient of variation of an item's week around the forecast",
                    "30 %")
            .column(
                    "forecast_error.autocorrelation",
                    Kind.CORRELATION,
                    false,
                    "0",
                    "of an item's error from week to week, below 1",
                    "0.6")
            .column(
                    "forecast_error.correlation",
                    Kind.CORRELATION,
                    false,
                    "0",
                    "of the errors of two items in a week, at least 0",
                    "0.2")
            .column("extends", Kind.TEXT, false, "", "the scenario folder of which this one is a variant", "../hello")
            .spec(List.of());

    /** The file that {@code empirical(file.csv)} names. */
    static final TableSpec SAMPLES = table("samples", "Observed values that empirical(file.csv) draws from.")
            .column("value", Kind.NUMBER, true, "", "a value, in the unit behind the bracket", "2.5")
            .column("weight", Kind.NUMBER, false, "1", "how often it was seen", "12")
            .spec(List.of());

    /** All tables, in the order of the docs. */
    static final List<TableSpec> TABLES = Stream.of(
                    CatalogueFormat.TABLES,
                    DemandFormat.TABLES,
                    OrderFormat.TABLES,
                    NetworkFormat.TABLES,
                    TariffFormat.TABLES,
                    ParcelContractFormat.TABLES,
                    FreightFormat.TABLES,
                    VehicleFormat.TABLES,
                    InventoryFormat.TABLES,
                    ShelfFormat.TABLES,
                    SupplyFormat.TABLES,
                    BorderFormat.TABLES,
                    ExportFormat.TABLES,
                    RefundFormat.TABLES,
                    QuotaFormat.TABLES,
                    ReturnsFormat.TABLES,
                    PackagingFormat.TABLES,
                    DeliveryFormat.TABLES,
                    ContactFormat.TABLES,
                    DisruptionFormat.TABLES)
            .flatMap(List::stream)
            .toList();

    private Format() {}

    static List<String> tableNames() {
        return TABLES.stream().map(TableSpec::name).toList();
    }

    /** The table of this name. */
    static TableSpec named(String name) {
        return TABLES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }
}
