package groundwork.scenariofile;

import groundwork.scenario.Profile;
import java.util.Collections;
import java.util.List;

/**
 * Profiles that every scenario may name.
 *
 * <p>{@code midday}: index of online shopping by local hour published by Oberlo, hours between interpolated; {@code evening}: an
 * evening peak as in published shop statistics; both with a weekly shape that peaks on Monday. They are planning shapes, to be
 * replaced by a shop's own.
 */
final class BuiltInProfiles {

    private static final List<Double> WEEK = List.of(0.155, 0.150, 0.147, 0.143, 0.132, 0.130, 0.143);

    static final List<Profile> ALL = List.of(
            new Profile("flat", Collections.nCopies(7, 1.0), Collections.nCopies(24, 1.0)),
            new Profile(
                    "midday",
                    WEEK,
                    List.of(
                            .0435, .0313, .0217, .0150, .0109, .0092, .0113, .0159, .0230, .0313, .0430, .0522, .0593,
                            .0631, .0623, .0606, .0593, .0577, .0560, .0552, .0552, .0560, .0556, .0514)),
            new Profile(
                    "evening",
                    WEEK,
                    List.of(
                            .030, .019, .012, .009, .009, .012, .019, .028, .038, .047, .053, .055, .056, .055, .053,
                            .052, .052, .053, .056, .062, .068, .066, .056, .040)));

    private BuiltInProfiles() {}
}
