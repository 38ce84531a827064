package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatReferenceTest {

    private static final Path ROOT = Path.of("..");
    private static final String ANEW =
            "Make it anew: java -cp 'simulator/target/classes:cli/target/lib/*' groundwork.scenariofile.FormatReference .";

    @Test
    void the_reference_in_docs_is_that_of_the_reader() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/scenario-format.md")))
                .as(ANEW)
                .isEqualTo(FormatReference.markdown());
    }

    @Test
    void the_schema_is_that_of_the_reader() throws IOException {
        assertThat(Files.readString(ROOT.resolve("scenarios/schema/scenario.schema.json")))
                .as(ANEW)
                .isEqualTo(FormatReference.schema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "cn-us-crossborder"})
    void scenarios_keep_to_the_schema(String scenario) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FormatReference.schema(), InputFormat.JSON);
        JsonNode yaml =
                new YAMLMapper().readTree(Files.readString(ROOT.resolve("scenarios/" + scenario + "/scenario.yaml")));

        assertThat(schema.validate(new ObjectMapper().writeValueAsString(yaml), InputFormat.JSON))
                .isEmpty();
    }
}
