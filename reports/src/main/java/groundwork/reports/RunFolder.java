package groundwork.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import groundwork.reports.charts.Captions;
import groundwork.reports.charts.Chart;
import groundwork.reports.charts.ReportCharts;
import groundwork.reports.drawing.Png;
import groundwork.reports.drawing.Svg;
import groundwork.reports.html.Html;
import groundwork.reports.html.PageMaker;
import groundwork.reports.tables.TableFiles;
import groundwork.results.Results;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what a run leaves on disk, whole or not at all.
 *
 * <p>All is written into a folder beside the target, which is then renamed: a killed run leaves no half result.
 */
public final class RunFolder {

    private RunFolder() {}

    /**
     * Writes tables, charts, report and manifest.
     *
     * @param manifest facts about the run beyond those of the results: version, hash, machine, wall time
     * @param target folder that must not exist
     * @throws IOException if it cannot be written; then nothing is left behind
     */
    public static void write(Results results, Map<String, Object> manifest, Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Draft.clearAbandoned(parent);
        try (Draft draft = Draft.in(parent)) {
            Path tables = Files.createDirectory(draft.folder().resolve("tables"));
            TableFiles.write(results, tables);
            List<Chart> charts = charts(results);
            writeCharts(charts, Files.createDirectory(draft.folder().resolve("charts")));
            Files.writeString(draft.folder().resolve("report.html"), Html.of(PageMaker.of(results, charts)));
            Files.write(draft.folder().resolve("manifest.json"), manifest(results, manifest));
            draft.publish(target);
        }
    }

    private static List<Chart> charts(Results results) {
        Map<String, String> facts = new LinkedHashMap<>();
        results.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        Captions captions =
                new Captions(facts.get("scenario"), Integer.parseInt(facts.get("replications")), facts.get("seed"));
        return ReportCharts.of(results, captions, facts.get("currency"));
    }

    private static void writeCharts(List<Chart> charts, Path folder) throws IOException {
        for (Chart chart : charts) {
            Files.writeString(folder.resolve(chart.id() + ".svg"), Svg.file(chart.drawing()));
            try (OutputStream out = Files.newOutputStream(folder.resolve(chart.id() + ".png"))) {
                Png.write(chart.drawing(), out);
            }
        }
    }

    private static byte[] manifest(Results results, Map<String, Object> more) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        results.facts().forEach(fact -> all.put(fact.name(), fact.value()));
        all.putAll(more);
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all);
    }
}
