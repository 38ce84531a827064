package groundwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agents against Erlang's models: every order makes a contact at once, so that contacts come as a Poisson stream of 10, 8 or 7 an
 * hour; an agent takes an exponential hour. Answers from birth-death equations (cases A13, A3.10 and A4.10).
 */
class ContactTheoryTest {

    private static final String SHOP = """
            name: Agents
            horizon: {start: 2026-01-05, days: 560}
            warm_up: 4 d
            items:
              - {id: mug, weight_kg: 1, volume_l: 1, value: 1}
            regions:
              - {id: a, lat: 47, lon: -122}
            forecast:
              - {region: a, item: mug, from: 2026-01-01, to: 2027-12-31, units_per_week: WEEKLY, profile: flat}
            sites:
              - {id: shop, kind: center, lat: 47, lon: -122, stock: unlimited}
              - {id: desk, kind: service, lat: 47, lon: -122}
            lanes:
              - {id: out, from: shop, to: a, mode: door}
            contacts:
              - {reason: where_is_my_order, share: 100 %, desk: desk}
            """;

    private static final String TEN_AGENTS =
            "work:\n  - {site: desk, step: contact, staff: 10, shift: Mon-Sun 00:00-24:00, time: exponential(1) hROOM}\n";

    @TempDir
    private Path folder;

    private FolderRun run(int anHour, String room, String more) throws IOException {
        return FolderRun.of(
                folder,
                SHOP.replace("WEEKLY", Integer.toString(anHour * 168)) + TEN_AGENTS.replace("ROOM", room) + more,
                10);
    }

    /** The 99.9 % interval of ten replications covers the answer, and is narrow: t(9) = 4.781 at 99.9 %, 2.262 at 95 %. */
    private static void covers(FolderRun run, String metric, double factor, double answer, double sharp) {
        double half = run.halfWidth(metric, "all") * 4.781 / 2.262 * factor;
        assertThat(run.at(metric, "all") * factor).as(metric).isCloseTo(answer, within(half));
        assertThat(half).as(metric + " is sharp").isLessThan(sharp * answer);
    }

    @Test
    void impatient_customers_are_erlang_a() throws IOException {
        FolderRun run = run(10, "", "service_desks:\n  - {site: desk, patience: exponential(2) h}\n");

        covers(run, "contact_wait_share", 1, 0.6196552309, 0.02);
        covers(run, "contact_abandoned_share", 1, 0.1039132123, 0.04);
        covers(run, "contact_wait_all_mean", 1 / 60.0, 0.2078264247, 0.04);
        assertThat(run.at("utilisation", "desk/contact")).isCloseTo(0.8960867877, within(0.005));
    }

    @Test
    void patient_customers_are_erlang_c() throws IOException {
        FolderRun run = run(8, "", "service_desks:\n  - {site: desk, answer_within: 1 h}\n");

        covers(run, "contact_wait_share", 1, 0.4091801508, 0.04);
        covers(run, "contact_wait_all_mean", 1 / 60.0, 0.2045900754, 0.08);
        // Answered within one mean service: 1 - P(Wq > 1) = 1 - 0.4091801508 exp(-2).
        covers(run, "contact_answered_in_time", 1, 1 - 0.0553765116, 0.01);
    }

    @Test
    void no_room_to_wait_is_erlang_b_and_the_shape_of_the_talks_does_not_matter() throws IOException {
        covers(run(7, ", room: 10", ""), "contact_turned_away_share", 1, 0.07874088297, 0.04);
        String lognormal = SHOP.replace("WEEKLY", "1176")
                        .replace("desk: desk}", "desk: desk, handling: \"lognormal(mean=60, sd=85) min\"}")
                + TEN_AGENTS.replace("ROOM", ", room: 10");
        covers(FolderRun.of(folder, lognormal, 10), "contact_turned_away_share", 1, 0.07874088297, 0.04);
    }

    @Test
    void who_gives_up_tries_again_and_again() throws IOException {
        FolderRun run = run(
                7,
                ", room: 10",
                "service_desks:\n  - {site: desk, call_back_share: 50 %, call_back_after: exponential(200) h}\n");

        // With long pauses, retrials come as a Poisson stream of their own: total rate x with x = 7 + x B(x) / 2, where
        // B is Erlang's loss formula. Fixed point by iteration from x = 7, in this test.
        double x = 7;
        for (int i = 0; i < 200; i++) {
            x = 7 + x * lossOfTen(x) / 2;
        }
        assertThat(run.at("contact_turned_away_share", "all")).isCloseTo(lossOfTen(x), within(0.006));
        assertThat(run.at("contacts_again", "all") / run.at("contacts", "all")).isCloseTo(1 - 7 / x, within(0.005));
    }

    private static double lossOfTen(double load) {
        double b = 1;
        for (int n = 1; n <= 10; n++) {
            b = load * b / (n + load * b);
        }
        return b;
    }
}
