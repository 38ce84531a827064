package groundwork.notebooks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** HTML as the value of a cell: its text is a data address, which the runner stores as HTML. */
public final class Html {

    static final String PREFIX = "data:text/html;base64,";

    private final String address;

    private Html(String markup) {
        address = PREFIX + Base64.getEncoder().encodeToString(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Markup as it is. */
    public static Html of(String markup) {
        return new Html(markup);
    }

    /** All rows of a grid as a table, numbers to the right. */
    public static Html table(Grid grid) {
        StringBuilder markup = new StringBuilder("<table><thead>");
        row(markup, "th", grid.columns());
        markup.append("</thead><tbody>");
        grid.rows().forEach(values -> row(markup, "td", values));
        return new Html(markup.append("</tbody></table>").toString());
    }

    private static void row(StringBuilder markup, String element, List<?> values) {
        markup.append("<tr>");
        for (Object value : values) {
            markup.append('<')
                    .append(element)
                    .append(value instanceof Number ? " style=\"text-align:right\">" : " style=\"text-align:left\">")
                    .append(escaped(Grid.text(value)))
                    .append("</")
                    .append(element)
                    .append('>');
        }
        markup.append("</tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return address;
    }
}
