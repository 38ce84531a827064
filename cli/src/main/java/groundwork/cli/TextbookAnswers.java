package groundwork.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import groundwork.experiment.KnownAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of known answers beside the textbook scenarios. */
final class TextbookAnswers {

    private TextbookAnswers() {}

    static List<KnownAnswer> read(Path textbook) throws IOException {
        List<KnownAnswer> answers = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(textbook.resolve("answers.csv").toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                answers.add(new KnownAnswer(
                        row.get("scenario"),
                        row.get("metric"),
                        row.get("dimension"),
                        row.get("key"),
                        Double.parseDouble(row.get("factor")),
                        Double.parseDouble(row.get("answer")),
                        Double.parseDouble(row.get("largest_half_width")),
                        row.get("source")));
            }
        }
        return answers;
    }
}
