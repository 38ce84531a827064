package groundwork.observation;

import groundwork.scenario.ExportRule;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers of an {@link ExportListener} stand for.
 *
 * @param lanes of which goods are declared, in the order of the scenario's table
 * @param channels by site, in the order of the scenario; one for each site that states none
 */
public record ExportIndex(List<Leaving> lanes, List<Channel> channels) {

    /** The only channel of a site that states none. */
    public static final String UNSELECTED = "released";

    /** Copies the lists. */
    public ExportIndex {
        lanes = List.copyOf(lanes);
        channels = List.copyOf(channels);
    }

    /** A lane and the site where it begins. */
    public record Leaving(String lane, String site) {}

    /** A channel of a site. */
    public record Channel(String site, String name) {}

    /** The numbers of a scenario. */
    public static ExportIndex of(Scenario scenario) {
        List<Leaving> lanes = new ArrayList<>();
        for (ExportRule rule : scenario.customs().exports().rules()) {
            scenario.network().lanes().stream()
                    .filter(lane -> lane.id().equals(rule.lane()))
                    .map((Lane lane) -> new Leaving(lane.id(), lane.from()))
                    .forEach(lanes::add);
        }
        List<Channel> channels = new ArrayList<>();
        scenario.customs().exports().channels().stream()
                .map(row -> new Channel(row.site(), row.channel()))
                .distinct()
                .forEach(channels::add);
        for (Leaving lane : lanes) {
            if (channels.stream().noneMatch(channel -> channel.site().equals(lane.site()))) {
                channels.add(new Channel(lane.site(), UNSELECTED));
            }
        }
        return new ExportIndex(lanes, channels);
    }
}
