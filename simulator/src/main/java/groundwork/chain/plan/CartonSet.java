package groundwork.chain.plan;

import groundwork.scenario.Carton;
import groundwork.scenario.Item;
import groundwork.scenario.Packaging;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The cartons of a site, those that are taken first in front. Immutable, shared by all replications. */
public final class CartonSet {

    private static final double LITRES = 1_000;

    /** By how much a limit may be passed for the rounding of sums: 3 × 0.1 kg is no more than 0.3 kg. */
    private static final double SLACK = 1 + 1e-9;

    private final int[] rows;
    private final double[] room;
    private final double[] inside;
    private final double[] outside;
    private final double[] maxKilograms;
    private final double[] tare;
    private final long[] cost;

    /** By carton and item: whether a unit goes in by its sides. */
    private final boolean[][] fits;

    private final int account;

    /**
     * A set of cartons.
     *
     * @param all the rows of the scenario
     * @param rows those of the site
     * @param account to which they are charged, or {@link Accounts#NONE}
     */
    CartonSet(List<Carton> all, List<Integer> rows, Packaging.Choice choice, List<Item> items, int account) {
        this.account = account;
        this.rows = rows.stream()
                .sorted(order(choice, all))
                .mapToInt(Integer::intValue)
                .toArray();
        Carton[] sorted = IntStream.of(this.rows).mapToObj(all::get).toArray(Carton[]::new);
        room = of(sorted, c -> c.litres() * c.fill() / LITRES * SLACK);
        inside = of(sorted, c -> c.litres() / LITRES);
        outside = of(sorted, c -> c.outerLitres() / LITRES);
        maxKilograms = of(sorted, c -> c.maxKilograms() * SLACK);
        tare = of(sorted, Carton::tareKilograms);
        cost = Arrays.stream(sorted).mapToLong(Carton::costMicros).toArray();
        fits = new boolean[sorted.length][items.size()];
        for (int c = 0; c < sorted.length; c++) {
            for (int i = 0; i < items.size(); i++) {
                fits[c][i] = fits(sorted[c], items.get(i));
            }
        }
    }

    private static Comparator<Integer> order(Packaging.Choice choice, List<Carton> all) {
        Comparator<Integer> bySize =
                Comparator.comparingDouble(row -> all.get(row).outerLitres());
        Comparator<Integer> byCost =
                Comparator.comparingLong(row -> all.get(row).costMicros());
        return (choice == Packaging.Choice.SMALLEST ? bySize.thenComparing(byCost) : byCost.thenComparing(bySize))
                .thenComparing(Comparator.naturalOrder());
    }

    private static double[] of(Carton[] cartons, ToDoubleFunction<Carton> figure) {
        return Arrays.stream(cartons).mapToDouble(figure).toArray();
    }

    private static boolean fits(Carton carton, Item item) {
        return carton.inside().isEmpty()
                || item.packing().sides().isEmpty()
                || item.packing().sides().get().fitIn(carton.inside().get());
    }

    /** How many cartons there are to choose from. */
    public int count() {
        return rows.length;
    }

    /** The row of the scenario of the carton at a position. */
    public int row(int position) {
        return rows[position];
    }

    /** Whether a unit of an item goes in by its sides. */
    public boolean fits(int position, int item) {
        return fits[position][item];
    }

    /** Cubic metres that goods may take, with slack for rounding. */
    public double room(int position) {
        return room[position];
    }

    /** Cubic metres inside. */
    public double inside(int position) {
        return inside[position];
    }

    /** Cubic metres outside. */
    public double outside(int position) {
        return outside[position];
    }

    /** Most kilograms of goods, with slack for rounding. */
    public double maxKilograms(int position) {
        return maxKilograms[position];
    }

    /** Kilograms of the carton itself. */
    public double tare(int position) {
        return tare[position];
    }

    /** What it costs, in millionths of the currency. */
    public long costMicros(int position) {
        return cost[position];
    }

    /** Where cartons are charged, or {@link Accounts#NONE}. */
    public int account() {
        return account;
    }
}
