package groundwork.scenario;

import java.util.List;

/** What is sold, and whose it is. Lists are in the order of the input. */
public record Catalogue(List<Category> categories, List<Seller> sellers, List<Item> items) {

    /** Copies the lists. */
    public Catalogue {
        categories = List.copyOf(categories);
        sellers = List.copyOf(sellers);
        items = List.copyOf(items);
    }
}
