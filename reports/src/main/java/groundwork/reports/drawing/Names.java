package groundwork.reports.drawing;

/** Names of any kind made fit for a picture or a page. */
public final class Names {

    private Names() {}

    /**
     * The text in one line of at most so many characters, without characters that steer the output.
     *
     * <p>Control characters and those that change the direction of writing (Unicode TR 36) become a space; what is too long ends
     * in an ellipsis.
     */
    public static String shorten(String text, int longest) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(longest + 1L).forEach(c -> clean.appendCodePoint(steers(c) ? ' ' : c));
        if (clean.codePointCount(0, clean.length()) <= longest) {
            return clean.toString();
        }
        return clean.substring(0, clean.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** The text with the characters that mean something in XML written out. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
