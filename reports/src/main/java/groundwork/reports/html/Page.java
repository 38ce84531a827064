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

    /** A table on the page. */
    public record TableView(List<String> head, List<List<String>> rows) {}
}
