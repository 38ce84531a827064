package groundwork.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import umontreal.ssj.rng.MRG32k3aL;

class StreamsTest {

    /** L'Ecuyer (1999), Good parameters and implementations for combined multiple recursive generators: seed 12345 in all. */
    @Test
    void the_generator_gives_the_published_sequence() {
        MRG32k3aL generator = new MRG32k3aL();
        generator.setSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        Stream stream = new Stream(() -> generator);

        double[] published = {0.127011122046577, 0.318527565396794, 0.309186015583270, 0.825846862927114};
        for (double expected : published) {
            assertThat(stream.uniform()).isCloseTo(expected, within(1e-14));
        }
    }

    @Test
    void a_stream_gives_the_numbers_of_the_library_generator_to_the_last_bit() {
        for (long seed = 1; seed <= 5; seed++) {
            MRG32k3aL library = new MRG32k3aL();
            library.setSeed(new Streams(seed, 1).state("kent"));
            Stream stream = new Streams(seed, 1).named("kent");
            for (int i = 0; i < 200_000; i++) {
                assertThat(Double.doubleToRawLongBits(stream.uniform()))
                        .isEqualTo(Double.doubleToRawLongBits(library.nextDouble()));
            }
        }
    }

    @Test
    void a_stream_does_not_depend_on_which_others_were_made() {
        Streams alone = new Streams(7, 3);
        Streams crowded = new Streams(7, 3);
        crowded.named("other");
        crowded.named("another").uniform();

        assertThat(crowded.named("kent").uniform())
                .isEqualTo(alone.named("kent").uniform());
    }

    @Test
    void names_seeds_and_replications_give_different_streams() {
        double first = new Streams(7, 1).named("kent").uniform();

        assertThat(new Streams(7, 1).named("tnek").uniform()).isNotEqualTo(first);
        assertThat(new Streams(8, 1).named("kent").uniform()).isNotEqualTo(first);
        assertThat(new Streams(7, 2).named("kent").uniform()).isNotEqualTo(first);
    }

    @Test
    void a_replication_is_the_next_substream() {
        MRG32k3aL generator = new MRG32k3aL();
        generator.setSeed(new Streams(7, 1).state("kent"));
        generator.resetNextSubstream();

        assertThat(new Streams(7, 2).named("kent").uniform()).isEqualTo(generator.nextDouble());
    }
}
