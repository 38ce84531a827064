package groundwork.scenariofile;

import groundwork.scenario.Catalogue;
import groundwork.scenario.Category;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.ItemDemand;
import groundwork.scenario.Seller;
import groundwork.scenario.ShelfLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the tables of what is sold. */
final class CatalogueRows {

    private final Sheets sheets;
    private final Map<String, Double> sellerWeights = new LinkedHashMap<>();
    private final List<ItemDemand> itemDemands = new ArrayList<>();

    CatalogueRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Catalogue catalogue() {
        return new Catalogue(
                sheets.rows("categories", this::category),
                sheets.rows("sellers", this::seller),
                sheets.rows("items", this::item),
                new PackagingRows(sheets).packaging());
    }

    private Seller seller(Fields r) {
        Seller seller = OrderRows.seller(r);
        sellerWeights.put(seller.id(), r.number("demand_weight", 1));
        return seller;
    }

    private Category category(Fields r) {
        return new Category(
                r.id("id"),
                Sheets.nameOrId(r),
                r.percent("duty_rate", 1000),
                r.percent("return_rate"),
                r.time("return_after"),
                r.percent("restock_share"),
                r.percent("recovery_share"));
    }

    private static Optional<ShelfLife> shelfLife(Fields r) {
        long minimum = r.duration("min_life_at_sale");
        if (!r.has("shelf_life")) {
            if (minimum > 0) {
                r.error("min_life_at_sale", "The item has no shelf_life.", "State how long it keeps.");
            }
            return Optional.empty();
        }
        return Optional.of(new ShelfLife(r.time("shelf_life"), minimum));
    }

    /** Items of a catalogue that has been understood whose demand is unlike that of the others; a seller's weight is in theirs. */
    List<ItemDemand> itemDemands(Catalogue catalogue) {
        List<ItemDemand> apart = new ArrayList<>();
        for (int i = 0; i < itemDemands.size(); i++) {
            ItemDemand own = itemDemands.get(i);
            String seller = catalogue.items().get(i).seller();
            double weight = own.weight() * sellerWeights.getOrDefault(seller, 1.0);
            if (weight != 1 || own.hasDates()) {
                apart.add(new ItemDemand(
                        own.item(), weight, own.launch(), own.launchRampDays(), own.endOfLife(), own.endRampDays()));
            }
        }
        return apart;
    }

    private ItemDemand itemDemand(String id, Fields r) {
        Optional<LocalDate> launch = r.date("launch");
        Optional<LocalDate> end = r.date("end_of_life");
        if (launch.isPresent() && end.isPresent() && end.get().isBefore(launch.get())) {
            r.error(
                    "end_of_life",
                    "The item ends (" + end.get() + ") before it is launched (" + launch.get() + ").",
                    "");
        }
        return new ItemDemand(
                id,
                r.number("demand_weight", 1),
                launch,
                ramp(r, "launch_ramp", "launch", launch),
                end,
                ramp(r, "end_ramp", "end_of_life", end));
    }

    private static int ramp(Fields r, String column, String dateColumn, Optional<LocalDate> date) {
        long micros = r.duration(column);
        if (micros % Horizon.DAY != 0) {
            r.error(column, "A ramp lasts whole days.", "For example 28 d.");
        } else if (micros > 0 && date.isEmpty()) {
            r.error(column, "The item has a " + column + " but no " + dateColumn + ".", "State both or neither.");
        }
        return (int) (micros / Horizon.DAY);
    }

    private Item item(Fields r) {
        Item item = new Item(
                r.id("id"),
                Sheets.nameOrId(r),
                r.reference("category", sheets.ids("categories")),
                r.reference("seller", sheets.ids("sellers")),
                r.number("weight_kg", 0),
                r.number("volume_l", 0),
                r.money("value", 0),
                r.money("price", 0),
                shelfLife(r),
                new Item.Packing(
                        pack(r, "units_per_case"),
                        pack(r, "units_per_pallet"),
                        PackagingRows.sides(r),
                        r.yes("own_box")));
        itemDemands.add(itemDemand(item.id(), r));
        return item;
    }

    private static int pack(Fields r, String column) {
        int units = r.has(column) ? r.integer(column, 1) : 0;
        if (r.has(column) && units == 0) {
            r.error(column, "A pack holds at least one unit.", "Leave the cell empty where it is not known.");
        }
        return units;
    }
}
