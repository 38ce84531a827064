package groundwork.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Lays a page out as one self-contained HTML document. */
public final class Html {

    private Html() {}

    /** The document. */
    public static String of(Page page) {
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Html.class.getClassLoader(), "groundwork.reports.html.template")
                .render("report.jte", page, output);
        return output.toString();
    }
}
