package groundwork.scenariofile;

import groundwork.scenario.Catalogue;
import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.ShelfLife;
import java.util.Optional;

/** Understands the tables of what is sold. */
final class CatalogueRows {

    private final Sheets sheets;

    CatalogueRows(Sheets sheets) {
        this.sheets = sheets;
    }

    Catalogue catalogue() {
        return new Catalogue(
                sheets.rows("categories", this::category),
                sheets.rows("sellers", OrderRows::seller),
                sheets.rows("items", this::item));
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

    private Item item(Fields r) {
        return new Item(
                r.id("id"),
                Sheets.nameOrId(r),
                r.reference("category", sheets.ids("categories")),
                r.reference("seller", sheets.ids("sellers")),
                r.number("weight_kg", 0),
                r.number("volume_l", 0),
                r.money("value", 0),
                r.money("price", 0),
                shelfLife(r),
                new Item.Packing(pack(r, "units_per_case"), pack(r, "units_per_pallet")));
    }

    private static int pack(Fields r, String column) {
        int units = r.has(column) ? r.integer(column, 1) : 0;
        if (r.has(column) && units == 0) {
            r.error(column, "A pack holds at least one unit.", "Leave the cell empty where it is not known.");
        }
        return units;
    }
}
