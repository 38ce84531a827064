package groundwork.chain.plan;

import groundwork.scenario.Holiday;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.StayRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where loads pay for days too many, by site and by the mode by which they came. */
public final class StayPlan {

    private static final int MODES = Lane.Mode.values().length;

    private final Scenario scenario;
    private final StayLadder[] demurrage;
    private final StayLadder[] detention;
    private final boolean any;

    StayPlan(Scenario scenario, Places places, Accounts accounts) {
        this.scenario = scenario;
        any = !scenario.tariffs().stays().isEmpty();
        demurrage = new StayLadder[any ? places.siteCount() * MODES : 0];
        detention = new StayLadder[demurrage.length];
        for (int site = 0; any && site < places.siteCount(); site++) {
            lay(StayRate.Kind.DEMURRAGE, demurrage, places.site(site), site, accounts);
            lay(StayRate.Kind.DETENTION, detention, places.site(site), site, accounts);
        }
    }

    private void lay(StayRate.Kind kind, StayLadder[] ladders, Site site, int number, Accounts accounts) {
        List<StayRate> rows = scenario.tariffs().stays().stream()
                .filter(row -> row.kind() == kind && row.site().equals(site.id()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Set<LocalDate> closed = new TreeSet<>();
        for (Holiday holiday : scenario.demand().holidays()) {
            if (holiday.closed() && holiday.calendar().equals(site.calendar())) {
                closed.add(holiday.date());
            }
        }
        int account = accounts.open(kind.name().toLowerCase(Locale.ROOT), number, -1, "terminal", "days");
        for (Lane.Mode mode : Lane.Mode.values()) {
            List<StayRate> own = rows.stream()
                    .filter(row -> row.mode().equals(Optional.of(mode)))
                    .toList();
            List<StayRate> steps = own.isEmpty()
                    ? rows.stream().filter(row -> row.mode().isEmpty()).toList()
                    : own;
            if (!steps.isEmpty()) {
                ladders[number * MODES + mode.ordinal()] = new StayLadder(
                        steps,
                        scenario.horizon(),
                        site.zone(),
                        closed,
                        Exchange.of(scenario, steps.get(0).currency()),
                        account);
            }
        }
    }

    /** Whether any load pays anywhere. */
    public boolean any() {
        return any;
    }

    /** What loads that came by a mode pay for days at a site. */
    public Optional<StayLadder> demurrage(int site, Lane.Mode mode) {
        return Optional.ofNullable(demurrage[site * MODES + mode.ordinal()]);
    }

    /** What loads that came by a mode pay for days on the way from a site. */
    public Optional<StayLadder> detention(int site, Lane.Mode mode) {
        return Optional.ofNullable(detention[site * MODES + mode.ordinal()]);
    }
}
