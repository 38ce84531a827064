import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes a scenario with a large network: {@code java tools/LargeNetwork.java folder orders}.
 *
 * <p>50 sites (5 hubs, 5 gateways, 36 centers, 4 returns centers), 2,000 lanes and 200 items. The hubs reach each gateway by sea and by
 * air, each gateway all centers by road, each center the 49 regions of the reference scenario by a parcel lane each. The orders come
 * within a year. The same arguments make the same files.
 */
public final class LargeNetwork {

    private static final int HUBS = 5;
    private static final int GATEWAYS = 5;
    private static final int CENTERS = 36;
    private static final int RETURNS = 4;
    private static final int ITEMS = 200;
    private static final int DAYS = 364;
    private static final int WARM_UP_DAYS = 42;
    private static final double UNITS_PER_ORDER = 1.2 * 1.15;

    private final Path folder;
    private final double ordersPerDay;
    private final List<String[]> regions = new ArrayList<>();
    private final double[][] centers = new double[CENTERS][];
    private final double[] share = new double[ITEMS];

    private LargeNetwork(Path folder, double orders) throws IOException {
        this.folder = Files.createDirectories(folder);
        ordersPerDay = orders / DAYS;
        List<String> lines = Files.readAllLines(Path.of("scenarios", "cn-us-crossborder", "regions.csv"));
        lines.stream().skip(1).map(line -> line.split(",", -1)).forEach(regions::add);
        SplittableRandom random = new SplittableRandom(50);
        for (int c = 0; c < CENTERS; c++) {
            String[] region = regions.get((c * 29) % regions.size());
            centers[c] = new double[] {
                Double.parseDouble(region[3]) + random.nextDouble(-0.5, 0.5),
                Double.parseDouble(region[4]) + random.nextDouble(-0.5, 0.5)
            };
        }
        double sum = 0;
        for (int i = 0; i < ITEMS; i++) {
            share[i] = 1 / (i + 5.0);
            sum += share[i];
        }
        for (int i = 0; i < ITEMS; i++) {
            share[i] /= sum;
        }
    }

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        LargeNetwork made = new LargeNetwork(Path.of(args[0]), Double.parseDouble(args[1]));
        made.settings();
        made.regions();
        made.items();
        made.forecast();
        made.sites();
        made.work();
        made.lanes();
        made.inventory();
    }

    private PrintStream open(String table) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table + ".csv")), 1 << 20);
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private void settings() throws IOException {
        StringBuilder text = new StringBuilder("""
                name: A large network
                horizon: {start: 2026-01-05, days: %d}
                warm_up: %d d
                zone: America/New_York
                replications: 1
                basket: {lines: "discrete(1: 80, 2: 20)", units: "geometric(mean=1.15)"}
                promise: 6 d
                when_short: lost
                categories:
                  - {id: goods, duty_rate: 6 %%, return_rate: 12 %%, return_after: "lognormal(mean=9, sd=6) d", restock_share: 55 %%}
                rate_cards:
                  - {card: ground, zone: 1, up_to_kg: 1, price: 7.20, per_extra_kg: 0.80}
                customs:
                """.formatted(DAYS, WARM_UP_DAYS));
        for (int g = 0; g < GATEWAYS; g++) {
            text.append("  - {site: gateway-%d, channel: green, share: 95 %%, time: 8 h}%n".formatted(g));
            text.append("  - {site: gateway-%d, channel: exam, share: 5 %%, time: \"triangular(1, 3, 8) d\"}%n".formatted(g));
        }
        text.append("returns:%n".formatted());
        for (int r = 0; r < regions.size(); r++) {
            text.append("  - {region: %s, to: returns-%d, label_cost: 9, transit: \"triangular(2, 4, 7) d\"}%n"
                    .formatted(regions.get(r)[0], r % RETURNS));
        }
        Files.writeString(folder.resolve("scenario.yaml"), text);
    }

    private void regions() throws IOException {
        try (PrintStream out = open("regions")) {
            out.println("id,name,group,lat,lon,zone,weight");
            for (String[] region : regions) {
                out.println(String.join(",", List.of(region).subList(0, 7)));
            }
        }
    }

    private void items() throws IOException {
        try (PrintStream out = open("items")) {
            out.println("id,category,weight_kg,volume_l,value");
            for (int i = 0; i < ITEMS; i++) {
                out.printf("item-%03d,goods,%.2f,%.1f,%d%n", i, 0.2 + i % 7 * 0.1, 1 + i % 5 * 0.5, 8 + i % 20);
            }
        }
    }

    private void forecast() throws IOException {
        try (PrintStream out = open("forecast")) {
            out.println("region,item,from,to,units_per_week,profile");
            for (int i = 0; i < ITEMS; i++) {
                out.printf(
                        "US,item-%03d,2025-11-01,2027-02-01,%.3f,midday%n",
                        i, share[i] * ordersPerDay * 7 * UNITS_PER_ORDER);
            }
        }
    }

    private void sites() throws IOException {
        try (PrintStream out = open("sites")) {
            out.println("id,kind,lat,lon,zone,supply_time");
            for (int h = 0; h < HUBS; h++) {
                out.printf("hub-%d,hub,%.1f,%.1f,Asia/Shanghai,2 d%n", h, 22 + 3.0 * h, 114 + 2.0 * h);
            }
            for (int g = 0; g < GATEWAYS; g++) {
                out.printf("gateway-%d,gateway,%.1f,%.1f,America/New_York,%n", g, 30 + 3.0 * g, -120 + 11.0 * g);
            }
            for (int c = 0; c < CENTERS; c++) {
                out.printf("center-%02d,center,%.2f,%.2f,America/Chicago,%n", c, centers[c][0], centers[c][1]);
            }
            for (int r = 0; r < RETURNS; r++) {
                out.printf("returns-%d,returns,%.1f,%.1f,America/Chicago,%n", r, 33 + 2.0 * r, -110 + 10.0 * r);
            }
        }
    }

    /** Each center could take a tenth of all orders: which of them is nearest to how many customers is not known here. */
    private void work() throws IOException {
        try (PrintStream out = open("work")) {
            out.println("site,step,staff,shift,rate");
            int staff = (int) StrictMath.ceil(ordersPerDay / 10 / 16 / 50 * 1.5) + 1;
            for (int c = 0; c < CENTERS; c++) {
                for (String[] step : new String[][] {
                    {"receive", "200 units/h"}, {"pick", "80 lines/h"}, {"pack", "50 orders/h"}, {"ship", "200 parcels/h"}
                }) {
                    out.printf("center-%02d,%s,%d,Mon-Sun 06:00-22:00,%s%n", c, step[0], staff, step[1]);
                }
            }
            for (int g = 0; g < GATEWAYS; g++) {
                out.printf("gateway-%d,broker,3,Mon-Sat 08:00-18:00,2 entries/h%n", g);
            }
            for (int r = 0; r < RETURNS; r++) {
                out.printf("returns-%d,inspect,%d,Mon-Sat 08:00-18:00,20 parcels/h%n", r, (int) (ordersPerDay / 6_000) + 2);
            }
        }
    }

    private void lanes() throws IOException {
        try (PrintStream out = open("lanes")) {
            out.println("id,from,to,mode,departs,transit,cost_per_m3,cost_per_kg,cost_per_departure,rate_card");
            for (int h = 0; h < HUBS; h++) {
                for (int g = 0; g < GATEWAYS; g++) {
                    out.printf("sea-%d-%d,hub-%d,gateway-%d,ocean,\"Tue 08:00, Fri 08:00\",\"14 + lognormal(mean=4, sd=3) d\",70,,,%n", h, g, h, g);
                    out.printf("air-%d-%d,hub-%d,gateway-%d,air,\"Mon-Sat 22:00\",\"triangular(1, 2, 4) d\",,6,,%n", h, g, h, g);
                }
            }
            for (int g = 0; g < GATEWAYS; g++) {
                for (int c = 0; c < CENTERS; c++) {
                    out.printf("road-%d-%02d,gateway-%d,center-%02d,road,\"Mon-Sat 06:00\",\"triangular(0.5, 1.5, 4) d\",,,700,%n", g, c, g, c);
                }
            }
            for (int c = 0; c < CENTERS; c++) {
                for (String[] region : regions) {
                    out.printf(
                            "parcel-%02d-%s,center-%02d,%s,parcel,Mon-Sun 17:00,\"triangular(1, 2, 5) d\",,,,ground%n",
                            c, region[0], c, region[0]);
                }
            }
            for (int r = 0; r < RETURNS; r++) {
                out.printf("back-%d,returns-%d,center-%02d,road,Mon-Fri 18:00,1 d,,,400,%n", r, r, r * 9);
            }
            for (int spare = 0; spare < 2_000 - HUBS * GATEWAYS * 2 - GATEWAYS * CENTERS - CENTERS * regions.size() - RETURNS; spare++) {
                out.printf("spare-%d,gateway-%d,center-%02d,rail,Mon 06:00,6 d,,,300,%n", spare, spare % GATEWAYS, spare);
            }
        }
    }

    /** A quarter of the items comes by air, the others by sea. */
    private void inventory() throws IOException {
        try (PrintStream out = open("inventory")) {
            out.println("site,item,source,mode,policy,s_days,S_days,review");
            for (int c = 0; c < CENTERS; c++) {
                for (int i = 0; i < ITEMS; i++) {
                    boolean air = i % 4 == 0;
                    out.printf(
                            "center-%02d,item-%03d,hub-%d,%s,cover,%d,%d,1 d%n",
                            c, i, i % HUBS, air ? "air" : "ocean", air ? 14 : 38, air ? 20 : 48);
                }
            }
        }
    }
}
