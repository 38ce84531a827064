package groundwork.scenario;

import java.util.List;

/**
 * What happens between the door of a center and a customer who is content. Lists are in the order of the input.
 *
 * @param contacts who gets in touch with customer service, and why
 * @param desks how customers wait at the desks
 * @param attempts how parcels are brought to the door, and what may become of them
 */
public record LastMile(List<Contact> contacts, List<ServiceDesk> desks, List<DeliveryAttempts> attempts) {

    /** Parcels arrive, and nobody asks. */
    public static final LastMile NONE = new LastMile(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public LastMile {
        contacts = List.copyOf(contacts);
        desks = List.copyOf(desks);
        attempts = List.copyOf(attempts);
    }
}
