package groundwork.chain.plan;

import groundwork.random.Variates;
import groundwork.scenario.Contact;
import groundwork.scenario.Horizon;
import groundwork.scenario.LastMile;
import groundwork.scenario.Scenario;
import groundwork.scenario.ServiceDesk;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets in touch with customer service, by region and reason. Immutable. */
public final class ContactPlans {

    /** Nobody. */
    public static final int NOBODY = -1;

    private static final Contact.Reason[] REASONS = Contact.Reason.values();

    private final List<ContactPlan> rows;

    /** By region and reason: rows that may be chosen, and the cumulated shares of their customers. */
    private final int[][][] choices;

    private final double[][][] upTo;

    /** By row and region; null for rows for which each hour counts alike. */
    private final ActiveTime[][] times;

    private ContactPlans(List<ContactPlan> rows, int[][][] choices, double[][][] upTo, ActiveTime[][] times) {
        this.times = times;
        this.rows = rows;
        this.choices = choices;
        this.upTo = upTo;
    }

    static ContactPlans of(Scenario scenario, Places places) {
        LastMile lastMile = scenario.lastMile();
        List<ContactPlan> rows = new ArrayList<>();
        for (Contact contact : lastMile.contacts()) {
            rows.add(row(rows.size(), contact, lastMile.desks(), places));
        }
        int regions = rows.isEmpty() ? 0 : places.regionCount();
        int[][][] choices = new int[regions][REASONS.length][];
        double[][][] upTo = new double[regions][REASONS.length][];
        for (int region = 0; region < regions; region++) {
            for (Contact.Reason reason : REASONS) {
                int[] chosen = choices(lastMile.contacts(), reason, region, places);
                double[] shares = new double[chosen.length];
                double sum = 0;
                for (int i = 0; i < chosen.length; i++) {
                    sum += lastMile.contacts().get(chosen[i]).share();
                    shares[i] = sum;
                }
                choices[region][reason.ordinal()] = chosen;
                upTo[region][reason.ordinal()] = shares;
            }
        }
        return new ContactPlans(List.copyOf(rows), choices, upTo, times(scenario, places));
    }

    /** Customers of one profile and zone share their time. */
    private static ActiveTime[][] times(Scenario scenario, Places places) {
        List<Contact> contacts = scenario.lastMile().contacts();
        Map<List<Object>, ActiveTime> known = new LinkedHashMap<>();
        ActiveTime[][] times = new ActiveTime[contacts.size()][];
        for (int row = 0; row < times.length; row++) {
            String profile = contacts.get(row).profile();
            if (!profile.isEmpty()) {
                times[row] = new ActiveTime[places.regionCount()];
                for (int region = 0; region < places.regionCount(); region++) {
                    ZoneId zone = places.region(region).zone();
                    times[row][region] = known.computeIfAbsent(
                            List.of(profile, zone), key -> ActiveTime.of(scenario, profile, zone));
                }
            }
        }
        return times;
    }

    /** When a customer of a region gets in touch by a row, so much of his time after an instant. */
    public long when(int row, int region, long since, long after) {
        return times[row] == null ? since + after : times[row][region].after(since, after);
    }

    private static ContactPlan row(int number, Contact contact, List<ServiceDesk> desks, Places places) {
        Optional<ServiceDesk> desk = desk(contact, desks);
        return new ContactPlan(
                number,
                contact.reason(),
                places.siteNumber(contact.desk()),
                contact.channel(),
                Draws.of(contact.after()),
                contact.handling().map(Draws::of),
                desk.flatMap(ServiceDesk::patience).map(Draws::of),
                desk.map(ServiceDesk::callBackShare).orElse(0.0),
                desk.map(d -> Draws.of(d.callBackAfter())).orElse(Variates.constant(Horizon.HOUR)),
                desk.map(ServiceDesk::turnsAwayWhenClosed).orElse(false),
                desk.map(ServiceDesk::answerWithinMicros).orElse(ServiceDesk.USUAL_ANSWER_MICROS));
    }

    /** The row of the contact's channel, or else that of all channels. */
    private static Optional<ServiceDesk> desk(Contact contact, List<ServiceDesk> desks) {
        List<ServiceDesk> ofSite =
                desks.stream().filter(d -> d.site().equals(contact.desk())).toList();
        return ofSite.stream()
                .filter(d -> d.channel().equals(Optional.of(contact.channel())))
                .findFirst()
                .or(() -> ofSite.stream().filter(d -> d.channel().isEmpty()).findFirst());
    }

    /** Rows for a region, or else those for all regions. */
    private static int[] choices(List<Contact> contacts, Contact.Reason reason, int region, Places places) {
        List<Integer> own = new ArrayList<>();
        List<Integer> general = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            if (contact.reason() == reason) {
                if (contact.region().isEmpty()) {
                    general.add(i);
                } else if (isAmong(region, places.regionsOf(contact.region()))) {
                    own.add(i);
                }
            }
        }
        return (own.isEmpty() ? general : own)
                .stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isAmong(int region, int[] regions) {
        for (int one : regions) {
            if (one == region) {
                return true;
            }
        }
        return false;
    }

    /** Whether anybody ever gets in touch. */
    public boolean any() {
        return !rows.isEmpty();
    }

    /** All rows, in the order of the scenario. */
    public List<ContactPlan> rows() {
        return rows;
    }

    /** Whether customers of a region get in touch for a reason. */
    public boolean any(int region, Contact.Reason reason) {
        return choices[region][reason.ordinal()].length > 0;
    }

    /**
     * The row by which a customer gets in touch.
     *
     * @param u the customer's number for this reason, in (0, 1)
     * @return {@link #NOBODY} if the customer does not
     */
    public int choose(int region, Contact.Reason reason, double u) {
        double[] shares = upTo[region][reason.ordinal()];
        for (int i = 0; i < shares.length; i++) {
            if (u < shares[i]) {
                return choices[region][reason.ordinal()][i];
            }
        }
        return NOBODY;
    }

    /** What is left of the number that chose: given the choice it is uniform again, and decides of the time. */
    public double rest(int region, Contact.Reason reason, double u) {
        double[] shares = upTo[region][reason.ordinal()];
        double below = 0;
        for (double share : shares) {
            if (u < share) {
                return (u - below) / (share - below);
            }
            below = share;
        }
        throw new IllegalArgumentException("Nobody was chosen by " + u + ".");
    }
}
