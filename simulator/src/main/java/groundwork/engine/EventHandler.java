package groundwork.engine;

/** What happens when an event comes due. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Reacts to the event.
     *
     * @param subject the number given when the event was scheduled, usually a handle of the entity it concerns
     */
    void handle(int subject);
}
