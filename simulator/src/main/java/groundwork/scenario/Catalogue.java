package groundwork.scenario;

import java.util.List;

/** What is sold, whose it is, and what it is packed in. Lists are in the order of the input. */
public record Catalogue(List<Category> categories, List<Seller> sellers, List<Item> items, Packaging packaging) {

    /** Copies the lists. */
    public Catalogue {
        categories = List.copyOf(categories);
        sellers = List.copyOf(sellers);
        items = List.copyOf(items);
    }

    /** A catalogue of goods of which nothing is said of how they are packed. */
    public Catalogue(List<Category> categories, List<Seller> sellers, List<Item> items) {
        this(categories, sellers, items, Packaging.NONE);
    }
}
