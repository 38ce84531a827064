package groundwork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.scenario.Horizon;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekClockTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void the_hour_is_that_of_the_local_wall_clock_through_every_change(String name) {
        Horizon horizon = new Horizon(LocalDate.of(2026, 1, 1), 400, ZoneOffset.UTC, 3 * Horizon.DAY);
        ZoneId zone = ZoneId.of(name);
        WeekClock clock = new WeekClock(horizon, zone);
        SplittableRandom random = new SplittableRandom(8);

        long time = 0;
        while (time < horizon.endMicros()) {
            ZonedDateTime local = horizon.instant(time).atZone(zone);
            assertThat(clock.hourOfWeek(time))
                    .as("%s", local)
                    .isEqualTo((local.getDayOfWeek().getValue() - 1) * 24 + local.getHour());
            time += random.nextLong(Horizon.HOUR);
        }
    }
}
