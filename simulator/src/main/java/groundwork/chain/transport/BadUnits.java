package groundwork.chain.transport;

import groundwork.random.Stream;

/**
 * Finds the bad units among many: each is bad with the same share, whatever the lot.
 *
 * <p>One draw tells how many good units come before the next bad one (a geometric number), so that good goods cost no draw.
 */
final class BadUnits {

    private final double share;
    private final Stream stream;

    /** Units up to the next bad one, itself included; drawn when the first unit comes. */
    private long untilNext;

    BadUnits(double share, Stream stream) {
        this.share = share;
        this.stream = stream;
    }

    /** How many of so many units are bad. */
    int among(int units) {
        if (share == 0) {
            return 0;
        }
        if (untilNext == 0) {
            untilNext = draw();
        }
        int bad = 0;
        long left = units;
        while (untilNext <= left) {
            left -= untilNext;
            untilNext = draw();
            bad++;
        }
        untilNext -= left;
        return bad;
    }

    private long draw() {
        return 1 + (long) (StrictMath.log(stream.uniform()) / StrictMath.log1p(-share));
    }
}
