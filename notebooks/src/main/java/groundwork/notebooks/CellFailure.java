package groundwork.notebooks;

/** A cell that could not be run to its end. */
final class CellFailure extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Names the place.
     *
     * @param cell among the cells of code, from 1
     * @param line of the cell, from 1
     * @param source what was being run, which may be several lines
     */
    CellFailure(int cell, int line, String source, String cause) {
        super("Cell " + cell + ", line " + line + ": " + cause + "\n    in: "
                + source.strip().replace("\n", "\n        "));
    }
}
