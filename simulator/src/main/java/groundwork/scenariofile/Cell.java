package groundwork.scenariofile;

/** A value as it was written, and where. */
record Cell(String text, Location at) {

    boolean blank() {
        return text.isBlank();
    }
}
