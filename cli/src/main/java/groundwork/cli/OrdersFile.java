package groundwork.cli;

import groundwork.chain.demand.RealisedOrders;
import groundwork.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the orders of a replication in the format of the table {@code recorded_orders}. */
final class OrdersFile implements RealisedOrders.Reader {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Scenario scenario;
    private final List<String> regions;
    private final List<String> items;
    private final Writer writer;
    private long last;
    private String time = "";

    private OrdersFile(Scenario scenario, Writer writer) {
        this.scenario = scenario;
        this.writer = writer;
        regions = scenario.demand().regions().stream().map(r -> cell(r.id())).toList();
        items = scenario.catalogue().items().stream().map(i -> cell(i.id())).toList();
    }

    /**
     * Writes the file: whole, or not at all.
     *
     * @return how many orders are in it
     */
    static long write(Scenario scenario, int replication, long seed, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".orders-", ".csv");
        try {
            long orders;
            try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
                writer.write("order,at,region,item,units\n");
                orders = RealisedOrders.of(scenario, replication, seed, new OrdersFile(scenario, writer));
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return orders;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void line(long order, long at, int region, int item, int units) {
        if (order != last) {
            last = order;
            time = LOCAL.format(
                    scenario.horizon().instant(at).atZone(scenario.horizon().zone()));
        }
        try {
            writer.write(order + "," + time + "," + regions.get(region) + "," + items.get(item) + "," + units + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
