package groundwork.observation;

import groundwork.scenario.Catalogue;
import groundwork.scenario.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items grouped by seller and category, and by seller alone, numbered in the order in which they appear. */
public final class ItemGroups {

    /**
     * A group.
     *
     * @param seller id, or "" for goods that no seller owns
     * @param category id, or ""
     */
    public record Group(String seller, String category) {}

    private final List<Group> groups;
    private final List<String> sellers;
    private final int[] groupOfItem;
    private final int[] sellerOfGroup;

    /** The groups of a catalogue. */
    public ItemGroups(Catalogue catalogue) {
        Map<Group, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> owners = new LinkedHashMap<>();
        groupOfItem = new int[catalogue.items().size()];
        for (int i = 0; i < groupOfItem.length; i++) {
            Item item = catalogue.items().get(i);
            groupOfItem[i] = numbers.computeIfAbsent(new Group(item.seller(), item.category()), g -> numbers.size());
            owners.computeIfAbsent(item.seller(), s -> owners.size());
        }
        groups = List.copyOf(numbers.keySet());
        sellers = List.copyOf(new ArrayList<>(owners.keySet()));
        sellerOfGroup = groups.stream().mapToInt(g -> owners.get(g.seller())).toArray();
    }

    /** All groups, by number. */
    public List<Group> groups() {
        return groups;
    }

    /** Ids of all sellers that have items, by number; "" where goods have none. */
    public List<String> sellers() {
        return sellers;
    }

    /** The group of an item. */
    public int group(int item) {
        return groupOfItem[item];
    }

    /** The seller of a group. */
    public int sellerOfGroup(int group) {
        return sellerOfGroup[group];
    }

    /** The seller of an item. */
    public int seller(int item) {
        return sellerOfGroup[groupOfItem[item]];
    }
}
