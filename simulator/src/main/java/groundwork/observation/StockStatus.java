package groundwork.observation;

import java.util.Locale;

/** In which status units are, from the source to the customer and back; each unit inside is in one of them. */
enum StockStatus {
    AT_ORIGIN,
    IN_TRANSIT,
    BONDED,
    RECEIVING,
    AVAILABLE,
    RESERVED,
    IN_INSPECTION,
    DAMAGED,
    EXPIRED;

    /** What the report calls it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The status of units in a stage between an order and the shelf. */
    static StockStatus ofStage(String stage) {
        return switch (stage) {
            case "origin" -> AT_ORIGIN;
            case "customs" -> BONDED;
            case "receiving" -> RECEIVING;
            default -> IN_TRANSIT;
        };
    }
}
