package groundwork.chain.plan;

import groundwork.scenario.Affinity;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The items that come with lines of an item, each with its chance; what an item's own rows say goes before those of its category.
 *
 * <p>Only lines that a customer ordered for themselves bring others: a companion brings none.
 */
public final class Companions {

    private static final Companion[] NOBODY = {};

    private final List<List<Companion>> byItem = new ArrayList<>();
    private final List<List<Companion>> sourcesByItem = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final boolean any;

    Companions(Scenario scenario, Goods goods) {
        List<Affinity> affinities = scenario.demand().basket().affinities();
        any = !affinities.isEmpty();
        if (!any) {
            return;
        }
        List<Item> items = scenario.catalogue().items();
        for (int i = 0; i < items.size(); i++) {
            byItem.add(new ArrayList<>());
            sourcesByItem.add(new ArrayList<>());
        }
        for (int row = 0; row < affinities.size(); row++) {
            if (!affinities.get(row).item().isEmpty()) {
                add(goods.number(affinities.get(row).item()), row, affinities, goods);
            }
        }
        for (int row = 0; row < affinities.size(); row++) {
            for (int i = 0; i < items.size(); i++) {
                String category = affinities.get(row).category();
                if (!category.isEmpty() && items.get(i).category().equals(category)) {
                    add(i, row, affinities, goods);
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (!byItem.get(i).isEmpty()) {
                firsts.add(i);
            }
        }
    }

    /**
     * An item that comes with lines of another.
     *
     * @param row of the table of affinities that says so
     * @param chance in [0, 1]
     */
    public record Companion(int item, int row, double chance) {}

    private void add(int first, int row, List<Affinity> affinities, Goods goods) {
        Affinity affinity = affinities.get(row);
        int item = goods.number(affinity.with());
        boolean known = byItem.get(first).stream().anyMatch(c -> c.item() == item);
        if (item != first && !known) {
            byItem.get(first).add(new Companion(item, row, affinity.share()));
            sourcesByItem.get(item).add(new Companion(first, row, affinity.share()));
        }
    }

    /** Whether anything brings anything. */
    public boolean any() {
        return any;
    }

    /** What comes with lines of an item, in a fixed order; ask once and keep it. */
    public Companion[] of(int item) {
        return any ? byItem.get(item).toArray(Companion[]::new) : NOBODY;
    }

    /** The items with whose lines an item comes, each with its chance. */
    List<Companion> sourcesOf(int item) {
        return any ? sourcesByItem.get(item) : List.of();
    }

    /** The items that bring others, in order. */
    List<Integer> firsts() {
        return firsts;
    }

    /** The chance of all companions of an item together. */
    double chanceOf(int item) {
        return Arrays.stream(of(item)).mapToDouble(Companion::chance).sum();
    }

    /** Lines of an order of this mix over lines that are ordered for themselves. */
    public double linesPerOwnLine(ItemMix mix) {
        double lines = 1;
        for (int i = 0; any && i < mix.size(); i++) {
            lines += mix.shareAt(i) * chanceOf(mix.itemAt(i));
        }
        return lines;
    }
}
