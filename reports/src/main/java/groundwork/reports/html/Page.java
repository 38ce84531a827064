package groundwork.reports.html;

import java.util.List;

/**
 * Everything that stands on the report page, in words and ready pictures.
 *
 * @param styles style sheet text that is ours
 */
public record Page(
        String title,
        String subtitle,
        String answer,
        List<Verdict> verdicts,
        TableView bottleneck,
        List<Section> sections,
        TableView proof,
        TableView defaults,
        TableView definitions,
        List<String> limits,
        String styles) {

    /**
     * A figure of the verdict.
     *
     * @param mood good, bad or plain
     */
    public record Verdict(String label, String value, String detail, String mood) {}

    /** A question of the report with its pictures and tables; each picture is an SVG element of ours. */
    public record Section(
            String id, String question, List<String> sentences, List<String> pictures, List<TableView> tables) {}

    /** A table on the page. One that is long shows its top; the rest is unfolded on request. */
    public record TableView(List<String> head, List<List<String>> rows) {

        private static final int TOP = 20;

        /** As many rows more than the top are no reason to fold them away. */
        private static final int SLACK = 5;

        /** Whether there are so many rows that most are folded away. */
        public boolean isLong() {
            return rows.size() > TOP + SLACK;
        }

        /** The rows that are seen at once. */
        public TableView top() {
            return isLong() ? new TableView(head, rows.subList(0, TOP)) : this;
        }

        /** The rows that are folded away. */
        public TableView rest() {
            return new TableView(head, rows.subList(TOP, rows.size()));
        }

        /** How many rows are folded away. */
        public int restSize() {
            return rows.size() - TOP;
        }
    }
}
