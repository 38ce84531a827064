package groundwork.scenario;

import java.util.List;

/**
 * What happens between the door of a center and a customer who is content. Lists are in the order of the input.
 *
 * @param contacts who gets in touch with customer service, and why
 * @param desks how customers wait at the desks
 * @param attempts how parcels are brought to the door, and what may become of them
 * @param homeDays how many attempts find nobody, by day of the week
 * @param points where customers collect their parcels
 * @param choices which of several lanes parcels take
 * @param offers what parcel lanes take
 * @param middleMiles which parcel lanes go through sort centers
 */
public record LastMile(
        List<Contact> contacts,
        List<ServiceDesk> desks,
        List<DeliveryAttempts> attempts,
        List<HomeDays> homeDays,
        List<PickUpPoint> points,
        List<ParcelChoice> choices,
        List<ParcelOffer> offers,
        List<MiddleMile> middleMiles) {

    /** Parcels arrive, and nobody asks. */
    public static final LastMile NONE =
            new LastMile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public LastMile {
        contacts = List.copyOf(contacts);
        desks = List.copyOf(desks);
        attempts = List.copyOf(attempts);
        homeDays = List.copyOf(homeDays);
        points = List.copyOf(points);
        choices = List.copyOf(choices);
        offers = List.copyOf(offers);
        middleMiles = List.copyOf(middleMiles);
    }

    /** Whether parcels that could not be delivered go to a site. */
    public boolean bringsBackTo(String site) {
        return attempts.stream().anyMatch(row -> row.backTo().equals(site))
                || points.stream().anyMatch(row -> row.backTo().equals(site));
    }

    /** Whether some parcels that could not be delivered go to a site that takes returns. */
    public boolean bringsBack() {
        return attempts.stream().anyMatch(row -> !row.backTo().isEmpty())
                || points.stream().anyMatch(row -> !row.backTo().isEmpty());
    }

    /** Whether days of the week differ at the door. */
    public boolean tellsDaysApart() {
        return !homeDays.isEmpty()
                || attempts.stream().anyMatch(row -> !row.days().equals(DeliveryDays.ALL));
    }

    /** Whether anything may become of parcels but that they arrive. */
    public boolean follows() {
        return !attempts.isEmpty() || !points.isEmpty();
    }
}
