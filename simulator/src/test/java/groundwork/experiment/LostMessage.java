package groundwork.experiment;

import groundwork.observation.ChainListener;
import groundwork.observation.Wiretap;
import java.util.function.Predicate;

/** Loses one message of the chain on its way to the recorder. */
final class LostMessage implements Tap {

    private final String event;
    private final Predicate<Object[]> meant;
    private int left;

    /** Loses the message of this number, from 1, among those of a name that are meant. */
    LostMessage(String event, Predicate<Object[]> meant, int number) {
        this.event = event;
        this.meant = meant;
        left = number;
    }

    /** The first message of a name. */
    static LostMessage first(String event) {
        return new LostMessage(event, arguments -> true, 1);
    }

    /** Loses all messages of a name. */
    static Tap all(String event) {
        return (replication, recorder) -> Wiretap.on(recorder, (name, arguments) -> !name.equals(event));
    }

    @Override
    public ChainListener before(int replication, ChainListener recorder) {
        return Wiretap.on(recorder, (name, arguments) -> !(name.equals(event) && meant.test(arguments) && --left == 0));
    }

    boolean isLost() {
        return left <= 0;
    }
}
