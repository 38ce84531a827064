package groundwork.scenario;

/** Who owns goods. */
public record Seller(String id, String name) {}
