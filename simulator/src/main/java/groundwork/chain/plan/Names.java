package groundwork.chain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The numbers of things that have names: the position of each id in its list. */
public final class Names {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final String kind;

    private Names(String kind) {
        this.kind = kind;
    }

    /** Numbers the things of a list by their ids. */
    public static <T> Names of(String kind, List<T> things, Function<T, String> id) {
        Names names = new Names(kind);
        for (T thing : things) {
            names.numbers.put(id.apply(thing), names.numbers.size());
        }
        return names;
    }

    /**
     * The number of an id.
     *
     * @throws IllegalArgumentException if there is none; the reader of scenarios has checked references before
     */
    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no " + kind + " " + id + ".");
        }
        return number;
    }

    /** Whether the id is known. */
    public boolean has(String id) {
        return numbers.containsKey(id);
    }

    /** How many there are. */
    public int size() {
        return numbers.size();
    }
}
