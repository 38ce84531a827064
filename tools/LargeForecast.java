import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Makes a scenario with a large forecast: {@code java tools/LargeForecast.java folder form items regions weeks orders}.
 *
 * <p>The form is {@code rows} (a row for each item and week, for a group of all regions) or {@code weeks} (a line for each region and
 * item, a column for each week). Demand of items falls as 1/rank; there are {@code orders} orders of one unit in all weeks. The same
 * arguments make the same files.
 */
public final class LargeForecast {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final String[] ZONES = {
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
    };

    private final Path folder;
    private final int items;
    private final int regions;
    private final int weeks;
    private final double orders;
    private final double[] share;

    private LargeForecast(String[] args) throws IOException {
        folder = Files.createDirectories(Path.of(args[0]));
        items = Integer.parseInt(args[2]);
        regions = Integer.parseInt(args[3]);
        weeks = Integer.parseInt(args[4]);
        orders = Double.parseDouble(args[5]);
        share = new double[items];
        double sum = 0;
        for (int i = 0; i < items; i++) {
            share[i] = 1.0 / (i + 20);
            sum += share[i];
        }
        for (int i = 0; i < items; i++) {
            share[i] /= sum;
        }
    }

    public static void main(String[] args) throws IOException {
        LargeForecast made = new LargeForecast(args);
        made.scenario();
        made.items();
        made.regions();
        if (args[1].equals("weeks")) {
            made.sheet();
        } else {
            made.rows();
        }
    }

    private PrintStream open(String name) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 20);
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private void scenario() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), """
                name: A large forecast
                horizon: {start: 2026-08-31, days: %d}
                zone: America/New_York
                replications: 1
                sites:
                  - {id: kent, name: "Kent, WA", kind: center, lat: 47.38, lon: -122.23, zone: America/Los_Angeles, stock: unlimited}
                lanes:
                  - {id: ground, from: kent, to: US, vendor: Parcel Co, mode: parcel, transit: "triangular(1, 2, 4) d"}
                """.formatted(7 * weeks));
    }

    private void items() throws IOException {
        try (PrintStream out = open("items.csv")) {
            out.print("id,weight_kg,volume_l,value\n");
            for (int i = 0; i < items; i++) {
                out.print("item-" + (100_000 + i) + ",0.4,1.2,9.50\n");
            }
        }
    }

    private void regions() throws IOException {
        try (PrintStream out = open("regions.csv")) {
            out.print("id,group,lat,lon,zone\n");
            for (int r = 0; r < regions; r++) {
                out.print("r" + (100 + r) + ",US," + (30 + r % 15) + ",-" + (75 + r) + "," + ZONES[r % ZONES.length] + "\n");
            }
        }
    }

    /** Appends units with two decimals, or with five where they are few. */
    private void units(StringBuilder to, SplittableRandom random, int item, double parts) {
        double units = orders / weeks * share[item] / parts * (0.5 + random.nextDouble());
        int scale = units < 0.01 ? 100_000 : 100;
        long scaled = Math.round(units * scale);
        to.append(scaled / scale).append('.');
        to.append(Long.toString(scale + scaled % scale), 1, scale == 100 ? 3 : 6);
    }

    private void rows() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (PrintStream out = open("forecast.csv")) {
            out.print("region,item,from,to,units_per_week,profile\n");
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < items; i++) {
                for (int w = 0; w < weeks; w++) {
                    LocalDate from = MONDAY.plusWeeks(w);
                    line.setLength(0);
                    line.append("US,item-").append(100_000 + i).append(',').append(from).append(',');
                    line.append(from.plusDays(6)).append(',');
                    units(line, random, i, 1);
                    out.append(line.append(",evening\n"));
                }
            }
        }
    }

    private void sheet() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (PrintStream out = open("forecast_by_week.csv")) {
            out.print("region,item,profile");
            for (int w = 0; w < weeks; w++) {
                out.print("," + MONDAY.plusWeeks(w));
            }
            out.print("\n");
            StringBuilder line = new StringBuilder();
            for (int r = 0; r < regions; r++) {
                for (int i = 0; i < items; i++) {
                    line.setLength(0);
                    line.append('r').append(100 + r).append(",item-").append(100_000 + i).append(",evening");
                    for (int w = 0; w < weeks; w++) {
                        units(line.append(','), random, i, regions);
                    }
                    out.append(line.append('\n'));
                }
            }
        }
    }
}
