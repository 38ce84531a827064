import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the large tables of scenarios/cn-us-crossborder and prints the arithmetic behind its sizing.
 *
 * <p>Run from the root of the project: {@code java tools/ReferenceScenario.java [folder]}. The same program gives the same bytes
 * on every machine. What each number rests on stands in the README of the scenario.
 */
public final class ReferenceScenario {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    static final LocalDate START = LocalDate.of(2026, 8, 1);
    static final LocalDate END = START.plusDays(184);
    static final LocalDate LAST = LocalDate.of(2027, 2, 7);
    static final LocalDate PEAK_FROM = LocalDate.of(2026, 11, 9);
    static final LocalDate PEAK_TO = LocalDate.of(2027, 1, 3);
    static final List<String> CLOSED = List.of("2026-09-07", "2026-11-26", "2026-12-25", "2027-01-01");
    /** Price over cost of goods. */
    static final double MARKUP = 2.2;

    /** Express over ground, by price of a parcel. */
    static final double EXPRESS = 1.8;

    static final double[] CARD_KG = {0.5, 1, 2, 3, 5, 10};
    static final int[] MILES = {150, 300, 600, 1000, 1400, 1800, 5000};
    static final int ITEMS = 300;
    static final double LINES = 1.36;
    static final double UNITS = 1.18;
    static final double BASE_UNITS_PER_WEEK = 79_000;
    static final double SHOW_UNITS = 5_500;
    static final double OFF_PEAK_TARGET = 0.70;

    /** Goods come by the truckload, so inbound steps need more room than outbound ones. */
    static final double INBOUND_TARGET = 0.63;

    record State(String id, String name, double lat, double lon, String zone, long population) {}

    record Center(String id, double lat, double lon) {}

    record Category(String id, String name, double share, double kg, double litres, double value, boolean air, String returnRate) {}

    record Item(String id, Category category, double share, double kg, double litres, double value, String hub) {}

    static final List<Center> CENTERS = List.of(
            new Center("kent", 47.38, -122.23), new Center("ontario", 34.06, -117.61), new Center("edison", 40.52, -74.36));

    /** Shares of units, and a typical unit: packed weight, packed volume, value at entry. */
    static final List<Category> CATEGORIES = List.of(
            new Category("apparel", "Apparel", 0.27, 0.35, 1.6, 11, false, "27 %"),
            new Category("beauty", "Beauty", 0.17, 0.20, 0.6, 7, true, "6 %"),
            new Category("home", "Home and kitchen", 0.16, 0.80, 3.6, 12, false, "12 %"),
            new Category("electronics", "Small electronics", 0.12, 0.40, 1.2, 22, true, "15 %"),
            new Category("toys", "Toys", 0.10, 0.50, 2.8, 9, false, "9 %"),
            new Category("accessories", "Accessories", 0.09, 0.15, 0.5, 6, true, "12 %"),
            new Category("sports", "Sports and outdoor", 0.06, 0.90, 4.2, 15, false, "11 %"),
            new Category("pets", "Pet supplies", 0.03, 0.70, 3.0, 8, false, "5 %"));

    /** Demand of each week from 15 June over the base: a quiet summer, the holiday peak, a quiet January. */
    static final double[] WEEK_INDEX = {
        0.78, 0.78, 0.80, 0.80, 0.80, 0.80, 0.82, 0.82, 0.82, 0.83, 0.84, 0.84, 0.85, 0.85, 0.86, 0.87, 0.88, 0.90, 0.95,
        1.00, 1.10, 1.30, 1.55, 1.90, 1.80, 1.65, 1.50, 1.15, 0.85, 0.80, 0.75, 0.72, 0.70, 0.70
    };

    /** Fictional, and so are all names here. */
    static final String[] SELLER_FIRST = {"Lotus", "Harbor", "Bamboo", "Silver", "Morning"};

    static final String[] SELLER_SECOND = {"Trading", "Living", "Studio", "Workshop", "Goods", "Select", "Garden", "Supply"};

    static final List<String> NOUNS = List.of(
            "T-shirt, Hoodie, Leggings, Dress, Jeans, Cardigan, Pyjamas, Rain jacket, Socks 6 pairs, Shapewear",
            "Face serum, Lip tint, Sheet masks, Lash set, Hair oil, Nail kit, Sunscreen stick, Brush set",
            "Storage box, Knife set, Lamp, Bed sheet, Mop, Lunch box, Curtain, Organizer",
            "Earbuds, Phone case, Charger, Power bank, Ring light, Smart watch",
            "Building blocks, Plush bear, Puzzle, Remote car, Craft kit, Bubble machine",
            "Earrings, Tote bag, Sunglasses, Hair clips, Belt, Scarf",
            "Yoga mat, Resistance bands, Water bottle, Camping light, Jump rope",
            "Cat toy, Dog leash, Pet bed, Grooming brush");

    static final String[] LOOKS = {"black", "white", "blue", "rose", "green", "grey", "sand", "red", "violet", "print"};

    static final List<String> HUBS = List.of("shenzhen", "ningbo");

    final List<State> states = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final Path folder;

    /** Wages of the centers in the measured half year, added up while their tables are written. */
    double wages;

    ReferenceScenario(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(args.length > 0 ? args[0] : "scenarios/cn-us-crossborder");
        Files.createDirectories(folder);
        new ReferenceScenario(folder).write();
    }

    void write() throws IOException {
        readStates();
        makeItems();
        regions();
        itemTable();
        forecast();
        shows();
        rateCards();
        inventory();
        work();
        if (Files.exists(folder.resolve("scenario.yaml"))) {
            arithmetic(Files.readAllLines(folder.resolve("scenario.yaml")));
        }
    }

    void save(String name, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    static String f(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    void readStates() {
        for (String line : STATES.strip().split("\n")) {
            String[] c = line.strip().split(",");
            states.add(new State(
                    c[0], c[1], Double.parseDouble(c[2]), Double.parseDouble(c[3]), c[4], Long.parseLong(c[5])));
        }
    }

    void makeItems() {
        // Items of a category share its demand by Zipf's law with exponent 0.9; sizes vary around the typical unit.
        SplittableRandom random = new SplittableRandom(20260801);
        int number = 0;
        for (Category category : CATEGORIES) {
            int count = Math.max(8, (int) Math.round(category.share() * ITEMS));
            if (category.id().equals("pets")) {
                count = ITEMS - number;
            }
            double sum = 0;
            for (int k = 1; k <= count; k++) {
                sum += StrictMath.pow(k, -0.9);
            }
            for (int k = 1; k <= count; k++) {
                number++;
                double size = 0.6 + 0.8 * random.nextDouble();
                double price = 0.6 + 0.8 * random.nextDouble();
                items.add(new Item(
                        f("%s-%02d", category.id(), k),
                        category,
                        category.share() * StrictMath.pow(k, -0.9) / sum,
                        category.kg() * size,
                        category.litres() * size,
                        category.value() * price,
                        HUBS.get(random.nextInt(10) < 6 ? 0 : 1)));
            }
        }
    }

    void regions() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name,group,lat,lon,zone,weight,calendar"));
        for (State s : states) {
            lines.add(f("%s,%s,US,%.2f,%.2f,%s,%d,US", s.id(), s.name(), s.lat(), s.lon(), s.zone(), s.population()));
        }
        save("regions.csv", lines);
    }

    void itemTable() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name,category,seller,weight_kg,volume_l,value,price"));
        List<String> sellers = new ArrayList<>(List.of("id,name"));
        for (int s = 1; s <= 40; s++) {
            sellers.add(f("s%02d,%s %s", s, SELLER_FIRST[(s - 1) / 8], SELLER_SECOND[(s - 1) % 8]));
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            lines.add(f(
                    "%s,%s,%s,s%02d,%.3f,%.2f,%.2f,%.2f",
                    item.id(),
                    itemName(item),
                    item.category().id(),
                    i * 7 % 40 + 1,
                    item.kg(),
                    item.litres(),
                    item.value(),
                    MARKUP * item.value()));
        }
        save("items.csv", lines);
        save("sellers.csv", sellers);
    }

    /** Each noun of the category in its first look, then each in its second, and so on. */
    static String itemName(Item item) {
        String[] nouns = NOUNS.get(CATEGORIES.indexOf(item.category())).split(", ");
        int rank = Integer.parseInt(item.id().substring(item.id().lastIndexOf('-') + 1)) - 1;
        return f("%s %s", nouns[rank % nouns.length], LOOKS[rank / nouns.length]);
    }

    void forecast() throws IOException {
        List<String> lines = new ArrayList<>(List.of("region,item,from,to,units_per_week,profile"));
        for (int w = 0; w < WEEK_INDEX.length; w++) {
            LocalDate from = FIRST.plusWeeks(w);
            for (Item item : items) {
                lines.add(f(
                        "US,%s,%s,%s,%.2f,midday",
                        item.id(), from, from.plusDays(6), BASE_UNITS_PER_WEEK * WEEK_INDEX[w] * item.share()));
            }
        }
        save("forecast.csv", lines);
    }

    /** Shows run on Fridays at 17:00 Pacific; each puts eight items forward, another set each week. */
    List<Item> shown(int week) {
        List<Item> shown = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            shown.add(items.get((week * 37 + k * 41) % items.size()));
        }
        return shown;
    }

    double showUnits(LocalDate day) {
        boolean peak = !day.isBefore(PEAK_FROM) && !day.isAfter(PEAK_TO);
        return peak ? SHOW_UNITS * 1.6 : SHOW_UNITS;
    }

    void shows() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,host,start,ramp,duration,half_life,units,luck,region,items"));
        String[] hosts = {"Mia", "Leo", "Aya", "Sam"};
        for (int w = 0; w < 26; w++) {
            LocalDate day = LocalDate.of(2026, 8, 7).plusWeeks(w);
            lines.add(f(
                    "show-%02d,%s,%s 17:00,10 min,3 h,6 h,%.0f,\"lognormal(mean=1, sd=0.4)\",US,%s",
                    w + 1,
                    hosts[w % hosts.length],
                    day,
                    showUnits(day),
                    String.join(" ", shown(w).stream().map(Item::id).toList())));
        }
        save("live_events.csv", lines);
    }

    void rateCards() throws IOException {
        // Price of a parcel at 0.5 kg, 2.3 kg and 4.5 kg in zones 2, 5 and 8, straight lines between.
        List<String> cards = new ArrayList<>(List.of("card,zone,up_to_kg,price,per_extra_kg"));
        for (int zone = 2; zone <= 8; zone++) {
            double t = (zone - 2) / 6.0;
            double middle = 7.6 + t * (12.8 - 7.6);
            double heavy = 9.0 + t * (18.0 - 9.0);
            for (double limit : CARD_KG) {
                cards.add(f("ground,%d,%.1f,%.2f,%.2f", zone, limit, cardPrice(zone, limit), (heavy - middle) / 2.2));
            }
        }
        for (int zone = 2; zone <= 8; zone++) {
            for (double limit : CARD_KG) {
                cards.add(f("express,%d,%.1f,%.2f,%.2f", zone, limit, EXPRESS * cardPrice(zone, limit), EXPRESS * 2.2));
            }
        }
        save("rate_cards.csv", cards);
        String[] transit = {
            "triangular(0.8, 1, 2)", "triangular(1, 1.5, 3)", "triangular(1, 2, 3)", "triangular(2, 2.5, 4)",
            "triangular(2, 3, 4.5)", "triangular(3, 3.5, 5)", "triangular(3.5, 4.5, 6)"
        };
        List<String> zones = new ArrayList<>(List.of("chart,zone,up_to_km,transit"));
        for (int z = 0; z < MILES.length; z++) {
            zones.add(f("ground,%d,%.0f,\"%s d\"", z + 2, MILES[z] * 1.609344 * 1.2, transit[z]));
        }
        for (int z = 0; z < MILES.length; z++) {
            zones.add(f(
                    "express,%d,%.0f,\"%s d\"",
                    z + 2,
                    MILES[z] * 1.609344 * 1.2,
                    z < 3 ? "triangular(0.6, 0.8, 1.2)" : "triangular(1, 1.4, 2.2)"));
        }
        save("zones.csv", zones);
    }

    static double cardPrice(int zone, double limit) {
        double t = (zone - 2) / 6.0;
        double light = 6.2 + t * (8.6 - 6.2);
        double middle = 7.6 + t * (12.8 - 7.6);
        double heavy = 9.0 + t * (18.0 - 9.0);
        return limit <= 0.5
                ? light
                : limit <= 2.3
                        ? light + (middle - light) * (limit - 0.5) / 1.8
                        : middle + (heavy - middle) * (limit - 2.3) / 2.2;
    }

    static double distance(State s, Center c) {
        double a = StrictMath.toRadians(s.lat());
        double b = StrictMath.toRadians(c.lat());
        double d = StrictMath.toRadians(s.lon() - c.lon());
        return StrictMath.acos(Math.min(1, StrictMath.sin(a) * StrictMath.sin(b) + StrictMath.cos(a) * StrictMath.cos(b) * StrictMath.cos(d)));
    }

    /** Part of the population for which a center is the nearest. */
    double share(Center center) {
        double mine = 0;
        double all = 0;
        for (State s : states) {
            all += s.population();
            Center nearest = CENTERS.get(0);
            for (Center c : CENTERS) {
                if (distance(s, c) < distance(s, nearest)) {
                    nearest = c;
                }
            }
            mine += nearest == center ? s.population() : 0;
        }
        return mine / all;
    }

    static double holidayFactor(LocalDate day) {
        return switch (day.toString()) {
            case "2026-11-27" -> 1.5;
            case "2026-11-28", "2026-11-29" -> 1.2;
            case "2026-11-30" -> 1.7;
            case "2026-12-01" -> 1.25;
            default -> 1.0;
        };
    }

    double unitsOn(LocalDate day, Item item) {
        long week = java.time.temporal.ChronoUnit.DAYS.between(FIRST, day) / 7;
        int w = (int) Math.max(0, Math.min(WEEK_INDEX.length - 1, week));
        double units = BASE_UNITS_PER_WEEK * WEEK_INDEX[w] / 7 * holidayFactor(day) * item.share();
        long since = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(2026, 8, 7), day);
        if (since >= 0 && since % 7 == 0 && since / 7 < 26) {
            List<Item> shown = shown((int) (since / 7));
            double harmonic = 0;
            for (int k = 1; k <= shown.size(); k++) {
                harmonic += 1.0 / k;
            }
            for (int k = 0; k < shown.size(); k++) {
                units += shown.get(k) == item ? showUnits(day) / (k + 1) / harmonic : 0;
            }
        }
        return units;
    }

    double unitsBetween(LocalDate from, int days, Item item) {
        double units = 0;
        for (int d = 0; d < days; d++) {
            units += unitsOn(from.plusDays(d), item);
        }
        return units;
    }

    double unitsOn(LocalDate day) {
        return items.stream().mapToDouble(item -> unitsOn(day, item)).sum();
    }

    void inventory() throws IOException {
        // s covers expected demand of lead time + safety days from the dated day on, S two weeks more.
        List<String> lines = new ArrayList<>(List.of("site,item,from,source,mode,s_units,S_units,review"));
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate d = START.plusDays(14); d.isBefore(LAST); d = d.plusDays(14)) {
            dates.add(d);
        }
        for (Center center : CENTERS) {
            double share = share(center);
            for (Item item : items) {
                boolean air = item.category().air();
                int lead = lead(center, air);
                int safety = safety(air);
                level(lines, center, item, "", START.minusDays(40), lead + safety, share, air);
                for (LocalDate date : dates) {
                    level(lines, center, item, date.toString(), date, lead + safety, share, air);
                }
            }
        }
        save("inventory.csv", lines);
    }

    void level(List<String> lines, Center center, Item item, String from, LocalDate date, int cover, double share, boolean air) {
        double ahead = unitsBetween(date, cover, item) * share;
        double lot = unitsBetween(date.plusDays(cover), 12, item) * share;
        // Safety beyond the days of cover for items that sell few: two standard deviations of Poisson demand.
        long s = Math.round(ahead + 2 * Math.sqrt(ahead));
        long S = s + Math.max(4, Math.round(lot));
        lines.add(f("%s,%s,%s,%s,%s,%d,%d,1 d", center.id(), item.id(), from, item.hub(), air ? "air" : "ocean", s, S));
    }

    record Task(String step, double perHour, String unit, double perOrder, double wage, double peakCover) {}

    void work() throws IOException {
        List<String> lines = new ArrayList<>(List.of("site,step,staff,shift,from,to,rate,wage_per_h"));
        System.out.printf("%nExpected orders a day: %.0f off-peak (September), %.0f in the week of Cyber Monday%n", ordersPerDay(LocalDate.of(2026, 9, 7)), ordersPerDay(LocalDate.of(2026, 11, 30)));
        double sum = 0;
        for (int d = 0; d < 184; d++) {
            sum += unitsOn(START.plusDays(d)) / LINES / UNITS;
        }
        System.out.printf("Expected orders a day over the horizon: %.0f%n", sum / 184);
        double litres = items.stream().mapToDouble(i -> i.share() * i.litres()).sum();
        System.out.printf("Litres a unit: %.2f%n%n", litres);
        System.out.println("site      step       off-peak h/week  crew   asked for  peak h/week  late staff  asked for");
        for (Center center : CENTERS) {
            double share = share(center);
            String id = center.id();
            double wage = id.equals("kent") ? 28.75 : id.equals("ontario") ? 26.90 : 26.25;
            for (Task task : List.of(
                    new Task("receive", 200, "units", LINES * UNITS, wage, 1.15),
                    new Task("put_away", 110, "units", LINES * UNITS, wage + 3, 1.25),
                    new Task("pick", 85, "lines", LINES, wage, id.equals("edison") ? 1.04 : 1.25),
                    new Task("pack", 50, "orders", 1, wage, id.equals("ontario") ? 0.96 : 1.25),
                    new Task("ship", 260, "parcels", 1, wage, 1.25))) {
                station(lines, id, share, task);
            }
        }
        // Returns: 13 % of units come back, about 1.25 units a parcel; graded at 22 parcels an hour.
        double parcels = ordersPerDay(LocalDate.of(2026, 9, 7)) * LINES * UNITS * 0.135 / 1.25;
        int graders = (int) Math.ceil(parcels * 7 / 22 / 40 / OFF_PEAK_TARGET);
        lines.add(f("columbus,inspect,%d,Mon-Fri 07:00-15:00,,,22 parcels/h,24.40", graders));
        lines.add(f("columbus,inspect,%d,Mon-Fri 15:00-23:00,2026-11-20,2027-01-31,22 parcels/h,25.60", graders));
        System.out.printf("columbus  inspect    %.0f parcels/day off-peak -> %d graders%n", parcels, graders);
        lines.add("us-la,broker,1,Mon-Fri 08:00-17:00,,,0.33 entries/h,58");
        lines.add("us-ny,broker,1,Mon-Fri 08:00-17:00,,,0.33 entries/h,58");
        save("work.csv", lines);
    }

    double ordersPerDay(LocalDate monday) {
        double units = 0;
        for (int d = 0; d < 7; d++) {
            units += unitsOn(monday.plusDays(d));
        }
        return units / 7 / LINES / UNITS;
    }

    void station(List<String> lines, String site, double share, Task task) {
        double quiet = ordersPerDay(LocalDate.of(2026, 9, 7)) * 7 * share * task.perOrder() / task.perHour();
        // Inbound peaks before outbound: what is sold in the peak comes in four to six weeks earlier.
        boolean inbound = task.step().equals("receive") || task.step().equals("put_away");
        double peak = ordersPerDay(LocalDate.of(2026, 11, 30)) * 7 * share * task.perOrder() / task.perHour();
        int[] day = crew(quiet / 6 / (inbound ? INBOUND_TARGET : OFF_PEAK_TARGET));
        double dayHours = day[0] * day[1] * 6;
        double missing = peak * task.peakCover() - dayHours;
        int lateLength = missing < 18 ? 4 : 8;
        int late = (int) Math.max(1, Math.round(missing / 6 / lateLength));
        double lateHours = late * lateLength * 6;
        String rate = f("%.0f %s/h", task.perHour(), task.unit());
        lines.add(f("%s,%s,%d,Mon-Sat %02d:00-14:00,,,%s,%.2f", site, task.step(), day[0], 14 - day[1], rate, task.wage()));
        String from = inbound ? "2026-10-12" : PEAK_FROM.toString();
        String to = inbound ? "2027-01-09" : PEAK_TO.toString();
        lines.add(f("%s,%s,%d,Mon-Sat %d:00-22:00,%s,%s,%s,%.2f", site, task.step(), late, 22 - lateLength, from, to, rate, task.wage() + 1.25));
        wages += openDays(START, END) * day[0] * day[1] * task.wage()
                + openDays(LocalDate.parse(from), LocalDate.parse(to)) * late * lateLength * (task.wage() + 1.25);
        System.out.printf("%-9s %-9s %12.0f %4d x %dh %7.0f %% %12.0f %7d %9.0f %%%n", site, task.step(), quiet, day[0], day[1], 100 * quiet / dayHours, peak, late, 100 * peak / (dayHours + lateHours));
    }

    /** People and hours a day (4 to 8, or 2 for one who helps out, up to 14:00) whose product comes nearest to the hours needed a day. */
    static int[] crew(double hours) {
        int shortest = hours < 3 ? 2 : 4;
        int[] best = {1, shortest};
        for (int length = shortest; length <= 8; length++) {
            int people = (int) Math.max(1, Math.round(hours / length));
            if (Math.abs(people * length - hours) <= Math.abs(best[0] * best[1] - hours)) {
                best = new int[] {people, length};
            }
        }
        return best;
    }

    /** Days Monday to Saturday, not closed, from the first day up to the last (both counted), inside the measured half year. */
    static int openDays(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate d = START; d.isBefore(END); d = d.plusDays(1)) {
            boolean closed = d.getDayOfWeek().getValue() == 7 || CLOSED.contains(d.toString());
            days += closed || d.isBefore(first) || d.isAfter(last) ? 0 : 1;
        }
        return days;
    }

    /** The number after a key in a line of the hand-written scenario file, or 0. */
    static double number(String line, String key) {
        Matcher matcher = Pattern.compile("\\b" + key + ": ([0-9.]+)").matcher(line);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    static String line(List<String> yaml, String id) {
        return yaml.stream().filter(l -> l.contains("{id: " + id + ",")).findFirst().orElseThrow();
    }

    /** Prints what the half year should bring, by plain multiplication: flows, lanes, storage and the cost of an order. */
    void arithmetic(List<String> yaml) {
        double orders = 0;
        for (LocalDate d = START; d.isBefore(END); d = d.plusDays(1)) {
            orders += unitsOn(d) / LINES / UNITS;
        }
        double quiet = unitsBetween(LocalDate.of(2026, 9, 7), 7);
        // What arrives by sea for the peak was ordered on the forecast of the weeks around Cyber Monday.
        double peak = unitsBetween(LocalDate.of(2026, 11, 16), 28) / 4;
        double freight = 0;
        System.out.printf("%nlane                 quiet week  peak week   capacity a week   fill quiet   fill peak%n");
        for (String[] lane : new String[][] {
            {"shenzhen", "la", "ocean", "2"}, {"ningbo", "la", "ocean", "2"}, {"shenzhen", "ny", "ocean", "2"}, {"ningbo", "ny", "ocean", "2"},
            {"shenzhen", "la", "air", "4"}, {"ningbo", "la", "air", "3"}, {"shenzhen", "ny", "air", "3"}, {"ningbo", "ny", "air", "2"}
        }) {
            boolean air = lane[2].equals("air");
            double share = lane[1].equals("ny") ? share(CENTERS.get(2)) : share(CENTERS.get(0)) + share(CENTERS.get(1));
            double each = items.stream()
                    .filter(i -> i.category().air() == air && i.hub().equals(lane[0]))
                    .mapToDouble(i -> i.share() * (air ? i.kg() : i.litres() / 1000))
                    .sum();
            String row = line(yaml, lane[0] + "-" + lane[1] + "-" + lane[2]);
            double capacity = number(row, air ? "capacity_kg" : "capacity_m3") * Integer.parseInt(lane[3]);
            freight += orders * LINES * UNITS * share * each * number(row, air ? "cost_per_kg" : "cost_per_m3")
                    + 184.0 / 7 * Integer.parseInt(lane[3]) * number(row, "cost_per_departure");
            System.out.printf(
                    "%-8s %-2s %-5s %10.1f %10.1f %14.0f %s %9.0f %% %9.0f %%%n",
                    lane[0], lane[1], lane[2], quiet * share * each, peak * share * each, capacity, air ? "kg" : "m3",
                    100 * quiet * share * each / capacity, 100 * peak * share * each / capacity);
        }
        System.out.printf("%nstorage: the mean of s and S of a lead time ago less the demand expected since%n");
        for (Center center : CENTERS) {
            double september = stored(center, LocalDate.of(2026, 9, 7));
            double november = stored(center, LocalDate.of(2026, 11, 23));
            double room = number(line(yaml, center.id()), "storage_m3");
            System.out.printf("%-9s %5.0f m3 in September, %5.0f m3 before Cyber Monday, of %.0f m3%n", center.id(), september, november, room);
        }
        double fixed = yaml.stream().mapToDouble(l -> number(l, "fixed_per_day")).sum() * 184;
        double duty = 0;
        double returned = 0;
        double lostValue = 0;
        for (Item item : items) {
            String row = line(yaml, item.category().id());
            duty += item.share() * item.value() * number(row, "duty_rate") / 100;
            double back = item.share() * number(row, "return_rate") / 100;
            returned += back;
            lostValue += back * (1 - number(row, "restock_share") / 100) * (1 - number(row, "recovery_share") / 100) * item.value();
        }
        double units = LINES * UNITS;
        System.out.printf("%nreturned: %.1f %% of units, %.0f parcels a day%n", 100 * returned, orders / 184 * units * returned / 1.25);
        System.out.printf("%ncost of an order, USD: labour of the centers %.2f, parcel %.2f, ocean and air %.2f, buildings %.2f, duty %.2f, "
                        + "return labels %.2f, write-down of returns %.2f%n",
                wages / orders, parcel(), freight / orders, fixed / orders, units * duty, units * returned / 1.25 * 9, units * lostValue);
    }

    double unitsBetween(LocalDate from, int days) {
        return items.stream().mapToDouble(item -> unitsBetween(from, days, item)).sum();
    }

    /** Cubic meters on the shelves of a center: the level of a lead time ago, and half a lot, less the demand since then. */
    double stored(Center center, LocalDate day) {
        double litres = 0;
        for (Item item : items) {
            boolean air = item.category().air();
            int lead = lead(center, air);
            LocalDate ordered = day.minusDays(lead);
            double ahead = unitsBetween(ordered, lead + safety(air), item) * share(center);
            double s = ahead + 2 * Math.sqrt(ahead);
            double lot = Math.max(4, unitsBetween(day.plusDays(safety(air)), 12, item) * share(center));
            litres += item.litres() * (s + lot / 2 - unitsBetween(ordered, lead, item) * share(center));
        }
        return litres / 1000;
    }

    static int lead(Center center, boolean air) {
        return air ? 11 : center.id().equals("edison") ? 46 : center.id().equals("kent") ? 33 : 31;
    }

    static int safety(boolean air) {
        return air ? 9 : 14;
    }

    /** Expected price of a parcel: 20,000 drawn baskets, each on the rate of its zone; every state from its nearest center. */
    double parcel() {
        SplittableRandom random = new SplittableRandom(7);
        double[] zoneShare = new double[9];
        double all = states.stream().mapToDouble(State::population).sum();
        for (State s : states) {
            double nearest = CENTERS.stream().mapToDouble(c -> distance(s, c)).min().orElseThrow() * 6371 / 1.609344;
            zoneShare[zone(nearest)] += s.population() / all;
        }
        double sum = 0;
        for (int n = 0; n < 20_000; n++) {
            double draw = random.nextDouble();
            int lines = draw < 0.72 ? 1 : draw < 0.92 ? 2 : 3;
            double kg = 0;
            for (int l = 0; l < lines; l++) {
                int units = 1;
                while (random.nextDouble() < 1 - 1 / UNITS) {
                    units++;
                }
                kg += units * drawn(random.nextDouble()).kg();
            }
            for (int zone = 2; zone <= 8; zone++) {
                sum += zoneShare[zone] * price(zone, kg);
            }
        }
        return sum / 20_000;
    }

    Item drawn(double share) {
        double left = share;
        for (Item item : items) {
            left -= item.share();
            if (left < 0) {
                return item;
            }
        }
        return items.get(items.size() - 1);
    }

    static int zone(double miles) {
        int zone = 2;
        while (zone < 8 && miles > MILES[zone - 2]) {
            zone++;
        }
        return zone;
    }

    /** Price of the first row of the card that the weight does not exceed. */
    static double price(int zone, double kg) {
        for (double limit : CARD_KG) {
            if (kg <= limit) {
                return cardPrice(zone, limit);
            }
        }
        return cardPrice(zone, CARD_KG[CARD_KG.length - 1]);
    }

    /** id, name, latitude and longitude of the population center (rounded), time zone of most people, 2020 census. */
    static final String STATES =
            """
            us-al,Alabama,33.0,-86.8,America/Chicago,5024279
            us-az,Arizona,33.4,-112.0,America/Phoenix,7151502
            us-ar,Arkansas,35.1,-92.6,America/Chicago,3011524
            us-ca,California,35.5,-119.4,America/Los_Angeles,39538223
            us-co,Colorado,39.5,-105.2,America/Denver,5773714
            us-ct,Connecticut,41.5,-72.9,America/New_York,3605944
            us-de,Delaware,39.4,-75.6,America/New_York,989948
            us-dc,District of Columbia,38.9,-77.0,America/New_York,689545
            us-fl,Florida,27.8,-81.6,America/New_York,21538187
            us-ga,Georgia,33.4,-83.9,America/New_York,10711908
            us-id,Idaho,44.2,-115.1,America/Boise,1839106
            us-il,Illinois,41.3,-88.4,America/Chicago,12812508
            us-in,Indiana,40.2,-86.3,America/Indiana/Indianapolis,6785528
            us-ia,Iowa,41.9,-93.0,America/Chicago,3190369
            us-ks,Kansas,38.5,-96.5,America/Chicago,2937880
            us-ky,Kentucky,37.8,-85.3,America/New_York,4505836
            us-la-state,Louisiana,30.7,-91.5,America/Chicago,4657757
            us-me,Maine,44.3,-69.7,America/New_York,1362359
            us-md,Maryland,39.1,-76.8,America/New_York,6177224
            us-ma,Massachusetts,42.3,-71.4,America/New_York,7029917
            us-mi,Michigan,42.9,-84.2,America/Detroit,10077331
            us-mn,Minnesota,45.2,-93.6,America/Chicago,5706494
            us-ms,Mississippi,32.6,-89.6,America/Chicago,2961279
            us-mo,Missouri,38.4,-92.2,America/Chicago,6154913
            us-mt,Montana,46.8,-111.2,America/Denver,1084225
            us-ne,Nebraska,41.2,-97.4,America/Chicago,1961504
            us-nv,Nevada,37.2,-116.3,America/Los_Angeles,3104614
            us-nh,New Hampshire,43.2,-71.5,America/New_York,1377529
            us-nj,New Jersey,40.4,-74.4,America/New_York,9288994
            us-nm,New Mexico,34.7,-106.3,America/Denver,2117522
            us-ny-state,New York,41.5,-74.6,America/New_York,20201249
            us-nc,North Carolina,35.6,-79.7,America/New_York,10439388
            us-nd,North Dakota,47.4,-99.3,America/Chicago,779094
            us-oh,Ohio,40.5,-82.7,America/New_York,11799448
            us-ok,Oklahoma,35.6,-96.8,America/Chicago,3959353
            us-or,Oregon,44.7,-122.6,America/Los_Angeles,4237256
            us-pa,Pennsylvania,40.5,-77.1,America/New_York,13002700
            us-ri,Rhode Island,41.8,-71.5,America/New_York,1097379
            us-sc,South Carolina,34.0,-81.0,America/New_York,5118425
            us-sd,South Dakota,44.0,-99.0,America/Chicago,886667
            us-tn,Tennessee,35.8,-86.4,America/Chicago,6910840
            us-tx,Texas,30.9,-97.4,America/Chicago,29145505
            us-ut,Utah,40.4,-111.9,America/Denver,3271616
            us-vt,Vermont,44.1,-72.8,America/New_York,643077
            us-va,Virginia,37.8,-77.8,America/New_York,8631393
            us-wa,Washington,47.3,-121.6,America/Los_Angeles,7705281
            us-wv,West Virginia,38.8,-80.8,America/New_York,1793716
            us-wi,Wisconsin,43.7,-89.0,America/Chicago,5893718
            us-wy,Wyoming,42.7,-107.0,America/Denver,576851
            """;
}
