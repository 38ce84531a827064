import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Makes a scenario that replays the orders of the data set "Online Retail" (Chen, Sain and Guo 2012, UCI Machine Learning Repository,
 * doi 10.24432/C5BW33): {@code java tools/OnlineRetail.java lines.csv.gz folder}.
 *
 * <p>The file has the columns invoice, stock_code, quantity, invoice_ts, unit_price_gbp, customer_id, country. Cancellations
 * (negative quantities, invoices that begin with C) are left out. An invoice is an order, placed at the first time stamp of its lines.
 * Beside the scenario, {@code by_day.txt} says how many orders, lines and units each day has. Weight and volume are not in the data:
 * every item has 300 g and a litre.
 */
public final class OnlineRetail {

    private record Line(String item, int units) {}

    private static final class Invoice {
        private final String country;
        private final List<Line> lines = new ArrayList<>();
        private String at;

        Invoice(String country, String at) {
            this.country = country;
            this.at = at;
        }
    }

    private OnlineRetail() {}

    public static void main(String[] args) throws IOException {
        Map<String, Invoice> invoices = read(Path.of(args[0]));
        Path folder = Files.createDirectories(Path.of(args[1]));
        TreeSet<String> countries = new TreeSet<>();
        TreeSet<String> items = new TreeSet<>();
        TreeMap<String, long[]> days = new TreeMap<>();
        List<String> orders = new ArrayList<>(List.of("order,at,region,item,units"));
        invoices.forEach((number, invoice) -> {
            countries.add(invoice.country);
            long[] day = days.computeIfAbsent(invoice.at.substring(0, 10), k -> new long[3]);
            day[0]++;
            for (Line line : invoice.lines) {
                items.add(line.item);
                day[1]++;
                day[2] += line.units;
                orders.add(String.join(
                        ",", number, invoice.at, id(invoice.country), line.item, Integer.toString(line.units)));
            }
        });
        Files.write(folder.resolve("recorded_orders.csv"), orders);
        List<String> rows = new ArrayList<>(List.of("id,weight_kg,volume_l,value"));
        items.forEach(item -> rows.add(item + ",0.3,1,3"));
        Files.write(folder.resolve("items.csv"), rows);
        // The data name countries; where in them a customer lives does not matter to a replay without zones.
        List<String> regions = new ArrayList<>(List.of("id,name,group,lat,lon"));
        countries.forEach(country -> regions.add(id(country) + "," + country + ",all,52,0"));
        Files.write(folder.resolve("regions.csv"), regions);
        List<String> byDay = new ArrayList<>(List.of("date,orders,lines,units"));
        days.forEach((day, sums) -> byDay.add(day + "," + sums[0] + "," + sums[1] + "," + sums[2]));
        Files.write(folder.resolve("by_day.txt"), byDay);
        Files.writeString(folder.resolve("scenario.yaml"), """
                name: Online Retail, replayed
                description: A year of a gift wholesaler's orders (Chen, Sain and Guo 2012), from one center with all goods
                horizon: {start: 2010-12-01, days: 374}
                zone: Europe/London
                currency: GBP
                replications: 2
                sites:
                  - {id: center, kind: center, lat: 52, lon: 0, stock: unlimited}
                work:
                  - {site: center, step: pick, staff: 12, shift: Mon-Sun 07:00-21:00, rate: 40 lines/h, wage_per_h: 12}
                lanes:
                  - {id: parcels, from: center, to: all, mode: parcel, departs: "Mon-Sun 22:00", transit: "triangular(1, 2, 4) d"}
                """);
    }

    private static String id(String country) {
        return country.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static Map<String, Invoice> read(Path file) throws IOException {
        Map<String, Invoice> invoices = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                String[] cells = row.split(",", -1);
                int units = Integer.parseInt(cells[2]);
                if (units <= 0 || cells[0].startsWith("C")) {
                    continue;
                }
                Invoice invoice = invoices.computeIfAbsent(cells[0], k -> new Invoice(cells[6], cells[3]));
                if (cells[3].compareTo(invoice.at) < 0) {
                    invoice.at = cells[3];
                }
                invoice.lines.add(new Line(cells[1].replace(' ', '-'), units));
            }
        }
        return invoices;
    }
}
