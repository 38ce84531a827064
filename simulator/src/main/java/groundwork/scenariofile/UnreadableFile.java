package groundwork.scenariofile;

import java.io.IOException;

/** A file that cannot be taken as text, with the place where it went wrong. */
final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Location at;
    private final String remedy;

    UnreadableFile(Location at, String what, String remedy) {
        super(what);
        this.at = at;
        this.remedy = remedy;
    }

    Location at() {
        return at;
    }

    String remedy() {
        return remedy;
    }
}
