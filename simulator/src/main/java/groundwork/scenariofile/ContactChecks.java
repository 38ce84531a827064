package groundwork.scenariofile;

import groundwork.scenario.Contact;
import groundwork.scenario.Profile;
import groundwork.scenario.Region;
import groundwork.scenario.Scenario;
import groundwork.scenario.ServiceDesk;
import groundwork.scenario.Site;
import groundwork.scenario.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether customers who get in touch find somebody, and whether anything makes them do so. */
final class ContactChecks {

    private static final double ROUNDING = 1e-9;

    private final Scenario scenario;
    private final RawScenario raw;
    private final Members members;
    private final Problems problems;
    private final List<Contact> contacts;
    private final List<ServiceDesk> desks;

    ContactChecks(Scenario scenario, RawScenario raw, Members members, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.members = members;
        this.problems = problems;
        contacts = scenario.lastMile().contacts();
        desks = scenario.lastMile().desks();
    }

    void all() {
        if (problems.sound("contacts", "service_desks", "sites", "work")) {
            answered();
            used();
        }
        if (problems.sound("contacts", "profiles")) {
            profiles();
        }
        if (problems.sound("contacts", "regions")) {
            shares();
        }
        if (problems.sound("contacts", "returns", "return_channels", "delivery_attempts")) {
            reasons();
        }
    }

    /** A desk is a site of kind service where somebody answers. */
    private void answered() {
        Set<String> staffed = new LinkedHashSet<>();
        for (Work work : scenario.network().work()) {
            if (work.step() == Work.Step.CONTACT) {
                staffed.add(work.site());
            }
        }
        for (int i = 0; i < contacts.size(); i++) {
            String desk = contacts.get(i).desk();
            if (isDesk(desk, "contacts", i, "desk") && !staffed.contains(desk)) {
                problems.error(
                        raw.rows("contacts").get(i).at("desk"),
                        "Nobody answers at " + Problems.quote(desk) + ".",
                        "Add a row to work, e.g. {site: " + desk
                                + ", step: contact, staff: 4, shift: Mon-Sun 08:00-20:00, time: exponential(5) min}.");
            }
        }
        for (int i = 0; i < desks.size(); i++) {
            isDesk(desks.get(i).site(), "service_desks", i, "site");
        }
    }

    private void profiles() {
        List<String> known =
                scenario.demand().profiles().stream().map(Profile::id).toList();
        for (int i = 0; i < contacts.size(); i++) {
            String profile = contacts.get(i).profile();
            if (!profile.isEmpty() && !known.contains(profile)) {
                problems.error(
                        raw.rows("contacts").get(i).at("profile"),
                        "There is no profile " + Problems.quote(profile) + ".",
                        Problems.maybe(profile, known));
            }
        }
    }

    private boolean isDesk(String id, String table, int row, String column) {
        for (Site site : scenario.network().sites()) {
            if (site.id().equals(id) && site.kind() != Site.Kind.SERVICE) {
                problems.error(
                        raw.rows(table).get(row).at(column),
                        "The site " + Problems.quote(id) + " is not of kind service.",
                        "Customers are answered at a site of kind service.");
                return false;
            }
        }
        return true;
    }

    /** Desks that nobody turns to. */
    private void used() {
        for (int i = 0; i < desks.size(); i++) {
            ServiceDesk desk = desks.get(i);
            if (contacts.stream()
                    .noneMatch(c -> c.desk().equals(desk.site())
                            && desk.channel().map(c.channel()::equals).orElse(true))) {
                problems.warning(
                        Checks.at(raw, "service_desks", i),
                        "Nobody gets in touch with " + Problems.quote(desk.site())
                                + desk.channel()
                                        .map(c -> " by " + c.name().toLowerCase(Locale.ROOT))
                                        .orElse("")
                                + ".",
                        "");
            }
        }
        for (int i = 0; i < scenario.network().sites().size(); i++) {
            Site site = scenario.network().sites().get(i);
            if (site.kind() == Site.Kind.SERVICE
                    && contacts.stream().noneMatch(c -> c.desk().equals(site.id()))) {
                problems.warning(
                        Checks.at(raw, "sites", i),
                        "Nobody gets in touch with the service desk " + Problems.quote(site.id()) + ".",
                        "Add rows to contacts.");
            }
        }
    }

    /** A customer gets in touch once for a reason: the shares of its channels are parts of one whole. */
    private void shares() {
        Map<List<Object>, Double> sums = new LinkedHashMap<>();
        Map<List<Object>, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            Contact row = contacts.get(i);
            List<String> regions = row.region().isEmpty()
                    ? List.of("")
                    : members.of(row.region()).stream().map(Region::id).toList();
            for (String region : regions) {
                List<Object> key = List.of(row.reason(), region);
                sums.merge(key, row.share(), Double::sum);
                last.put(key, i);
            }
        }
        Set<Integer> told = new LinkedHashSet<>();
        sums.forEach((key, sum) -> {
            if (sum > 1 + ROUNDING && told.add(last.get(key))) {
                problems.error(
                        Checks.at(raw, "contacts", last.get(key)),
                        "The shares of the channels for the reason "
                                + key.get(0).toString().toLowerCase(Locale.ROOT) + " sum to "
                                + StrictMath.round(sum * 1e4) / 1e2 + " %.",
                        "A customer gets in touch once for a reason: at most 100 %.");
            }
        });
    }

    /** Reasons that never hold. */
    private void reasons() {
        List<Contact.Reason> never = new ArrayList<>();
        if (scenario.lastMile().attempts().stream().noneMatch(row -> row.lostShare() > 0)) {
            never.add(Contact.Reason.LOST);
        }
        if (scenario.lastMile().attempts().stream().noneMatch(row -> row.damagedShare() > 0)) {
            never.add(Contact.Reason.DAMAGED);
        }
        if (!scenario.returns().any()) {
            never.add(Contact.Reason.RETURN);
        }
        for (int i = 0; i < contacts.size(); i++) {
            if (never.contains(contacts.get(i).reason())) {
                String what = switch (contacts.get(i).reason()) {
                    case RETURN -> "the table returns is empty.";
                    case LOST -> "no row of delivery_attempts has a lost_share.";
                    case DAMAGED -> "no row of delivery_attempts has a damaged_share.";
                    default -> "nothing makes them.";
                };
                problems.warning(Checks.at(raw, "contacts", i), "Nobody gets in touch for this reason: " + what, "");
            }
        }
    }
}
