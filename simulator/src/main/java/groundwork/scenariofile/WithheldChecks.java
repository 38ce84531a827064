package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.ParcelClearance;
import groundwork.scenario.Scenario;
import groundwork.scenario.Site;
import groundwork.scenario.WithheldRule;

/** What no single cell can tell of parcels that are withheld. */
final class WithheldChecks {

    private final Scenario scenario;
    private final RawScenario raw;
    private final Problems problems;

    WithheldChecks(Scenario scenario, RawScenario raw, Problems problems) {
        this.scenario = scenario;
        this.raw = raw;
        this.problems = problems;
    }

    void all() {
        if (!problems.sound("withheld_parcels", "sites", "customs", "parcel_clearance", "lanes")) {
            return;
        }
        for (int i = 0; i < scenario.customs().withheld().size(); i++) {
            WithheldRule row = scenario.customs().withheld().get(i);
            Location at = Checks.at(raw, "withheld_parcels", i);
            if (scenario.network().sites().stream()
                    .noneMatch(site -> site.id().equals(row.site()) && site.kind() == Site.Kind.GATEWAY)) {
                problems.error(
                        at,
                        "The site " + Problems.quote(row.site()) + " is not of kind gateway.",
                        "Parcels are withheld at a site of kind gateway.");
            } else if (!withholds(row)) {
                problems.warning(
                        at,
                        "No parcel is withheld at " + Problems.quote(row.site()) + " in this way.",
                        "Look at seized and re_exported of customs, and at parcel_clearance.");
            }
            if (row.then() == WithheldRule.Then.SEND_AGAIN) {
                fromShelves(row, at);
            }
        }
    }

    private boolean withholds(WithheldRule row) {
        return scenario.customs().parcels().stream()
                        .anyMatch(lane -> lane.gateway().equals(row.site()))
                && scenario.customs().channels().stream()
                        .filter(channel -> channel.site().equals(row.site()))
                        .anyMatch(channel -> (row.outcome().means(true)
                                        && channel.examination().seizedShare() > 0)
                                || (row.outcome().means(false)
                                        && channel.examination().reExportedShare() > 0));
    }

    /** What is sent again is not taken from a shelf. */
    private void fromShelves(WithheldRule row, Location at) {
        for (ParcelClearance crossing : scenario.customs().parcels()) {
            if (crossing.gateway().equals(row.site())) {
                for (Lane lane : scenario.network().lanes()) {
                    if (lane.id().equals(crossing.lane()) && keepsStock(lane.from())) {
                        problems.error(
                                at,
                                "Parcels of the lane " + Problems.quote(lane.id())
                                        + " come from a shelf with limited stock.",
                                "Only a hub, or a center with stock: unlimited, sends the same goods again; let then be"
                                        + " refund.");
                        return;
                    }
                }
            }
        }
    }

    private boolean keepsStock(String site) {
        return scenario.network().sites().stream()
                .anyMatch(s -> s.id().equals(site) && s.kind() != Site.Kind.HUB && !s.unlimitedStock());
    }
}
