package groundwork.scenariofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what is said of cartons and bags: each case adds to or changes a scenario that is right. */
class BrokenPackagingTest {

    @TempDir
    private Path room;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                cartons("{volume_l: 9}", "The column \"id\" of cartons is missing or empty."),
                cartons("{id: s}", "Nothing is said of the size of this carton."),
                cartons("{id: s, volume_l: 0}", "A carton of 0 litres holds nothing."),
                cartons("{id: s, length_cm: 20, width_cm: 10}", "Only some of the three sides are stated."),
                cartons("{id: s, length_cm: 20, width_cm: 10, height_cm: 0}", "A side of 0 cm holds nothing."),
                cartons(
                        "{id: s, length_cm: 20, width_cm: 10, height_cm: 10, volume_l: 20}",
                        "The carton holds more (20.0 l) than its sides enclose (2.0 l)."),
                cartons("{id: s, volume_l: 9, fill: 0 %}", "A carton that may not be filled holds nothing."),
                cartons("{id: s, volume_l: 9, fill: 110 %}", "\"110 %\" is not a share between 0 % and 100 %."),
                cartons("{id: s, volume_l: 9, outer_l: 8}", "A carton is not smaller outside than inside (9.0 l)."),
                cartons("{id: s, volume_l: 9, max_kg: 0}", "A carton that carries nothing is none."),
                cartons("{id: s, volume_l: 9, cost: -1}", "cost: \"-1\" is not an amount"),
                cartons("{id: s, volume_l: 9, site: kemt}", "There is no \"kemt\" in sites."),
                cartons("{id: s, volume_l: 9, site: port}", "No order is packed at \"port\"."),
                cartons("{id: s, volume_l: 9}, {id: s, volume_l: 8}", "A second row of cartons with id site"),
                cartons(
                        "{id: s, volume_l: 9, max_kg: 0.3}",
                        "The item \"mug\" goes into no carton of \"kent\": it weighs 0.4 kg, and the strongest takes 0.3 kg."),
                cartons(
                        "{id: s, volume_l: 1.5, fill: 50 %}",
                        "The item \"mug\" goes into no carton of \"kent\": it takes 1.2 l, and the largest has room for 0.75 l."),
                sides("{id: s, length_cm: 12, width_cm: 11, height_cm: 11}", "its sides are too long for all of them"),
                sides(
                        "{id: s, volume_l: 9, max_kg: 0.3}, {id: t, length_cm: 12, width_cm: 11, height_cm: 11}",
                        "each is too weak, too small or too short for it"),
                sides(
                        "{id: s, volume_l: 1}",
                        "Add a carton that takes 0.4 kg and 1.2 l, 14 x 10 x 10 cm, or state own_box: yes."),
                changed("volume_l: 1.2,", "volume_l: 1.2, own_box: perhaps,", "\"perhaps\" is neither yes nor no."),
                changed("volume_l: 1.2,", "volume_l: 1.2, height_cm: 9,", "Only some of the three sides are stated."),
                bags("{parcels: 5}", "The column \"site\" of bags is missing or empty."),
                bags("{site: kent}", "These bags take any number of parcels."),
                bags("{site: kent, parcels: 0}", "A bag that takes no parcel is none."),
                bags("{site: kent, max_kg: 0}", "A bag that carries nothing is none."),
                bags("{site: kent, volume_l: 0}", "A bag of 0 litres takes no parcel."),
                bags("{site: kent, parcels: 5, bags_per_departure: 0}", "A vehicle that takes no bag takes no parcel."),
                bags("{site: port, parcels: 5}", "No parcel lane leaves or passes \"port\"."),
                bags(
                        "{site: kent, lane: truck, parcels: 5}",
                        "The lane \"truck\" does not carry parcels that leave or pass \"kent\"."),
                bags("{site: kent, lane: grnd, parcels: 5}", "There is no \"grnd\" in lanes."),
                bags("{site: kent, parcels: 5}, {site: kent, parcels: 6}", "A second row of bags with site lane"),
                Arguments.of(
                        RightScenario.TEXT.replace("departs: \"Mon-Sat 17:00\", transit: \"tri", "transit: \"tri")
                                + "bags: [{site: kent, parcels: 5, bags_per_departure: 9}]\n",
                        "Parcels of the lane \"ground\" leave there on demand, one by one."),
                Arguments.of(
                        RightScenario.TEXT + "packing: {carton: nicest}\ncartons: [{id: s, volume_l: 9}]\n",
                        "\"nicest\" is not possible here."));
    }

    private static Arguments cartons(String rows, String says) {
        return Arguments.of(RightScenario.TEXT + "cartons: [" + rows + "]\n", says);
    }

    private static Arguments sides(String rows, String says) {
        return Arguments.of(
                RightScenario.TEXT.replace(
                                "volume_l: 1.2,", "volume_l: 1.2, length_cm: 10, width_cm: 14, height_cm: 10,")
                        + "cartons: [" + rows + "]\n",
                says);
    }

    private static Arguments changed(String from, String to, String says) {
        return Arguments.of(RightScenario.TEXT.replace(from, to), says);
    }

    private static Arguments bags(String rows, String says) {
        return Arguments.of(RightScenario.TEXT + "bags: [" + rows + "]\n", says);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told(String scenario, String says) throws IOException {
        ReadResult result = read(scenario);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(says));
    }

    @Test
    void an_item_that_a_site_does_not_keep_need_not_go_into_its_cartons() throws IOException {
        ReadResult result = read(RightScenario.TEXT.replace(
                        "items:\n", "items:\n  - {id: sofa, weight_kg: 60, volume_l: 1200, value: 500}\n")
                + "cartons: [{id: s, volume_l: 9}]\n");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void a_unit_that_is_larger_than_its_box_is_worth_a_warning() throws IOException {
        ReadResult result = read(RightScenario.TEXT.replace(
                "volume_l: 1.2,", "volume_l: 1.2, length_cm: 1, width_cm: 1, height_cm: 1,"));

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().toString())
                .contains("A unit of \"mug\" takes 1.2 l, more than the box of its three sides (0.001 l).");
    }

    @Test
    void a_factor_for_boxes_is_of_no_use_where_all_boxes_are_known() throws IOException {
        ReadResult result = read(RightScenario.TEXT.replace("mode: parcel,", "mode: parcel, rate_card: post,")
                + "cartons: [{id: s, volume_l: 9}]\n"
                + "rate_cards: [{card: post, zone: 1, up_to_kg: 9, price: 5}]\n"
                + "card_terms: [{card: post, dim_divisor: 5000, box_factor: 1.3}]\n");

        assertThat(result).isInstanceOf(ReadResult.Read.class);
        assertThat(result.problems().toString()).contains("The box_factor of \"post\" counts for nothing");
    }

    private ReadResult read(String scenario) throws IOException {
        Path folder = RightScenario.writtenIn(room);
        Files.writeString(folder.resolve("scenario.yaml"), scenario);
        return ScenarioReader.read(folder);
    }
}
