package groundwork.reports.charts;

/** The line under every chart: where its figures come from. */
public record Captions(String scenario, int replications, String seed) {

    /** The line. */
    String text() {
        String name = groundwork.reports.drawing.Names.shorten(scenario, 60);
        return name + " · " + replications + (replications == 1 ? " replication" : " replications") + " · seed " + seed;
    }
}
