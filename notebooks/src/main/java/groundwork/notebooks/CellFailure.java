package groundwork.notebooks;

/** A cell that could not be run to its end. */
final class CellFailure extends Exception {

    private static final long serialVersionUID = 1;

    CellFailure(int cell, String source, String cause) {
        super("Cell " + cell + ": " + cause + "\n    in: " + source.strip().replace("\n", "\n        "));
    }
}
