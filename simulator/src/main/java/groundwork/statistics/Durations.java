package groundwork.statistics;

/**
 * The distribution of durations in bounded memory: exact count and mean, percentiles to one part in a thousand.
 *
 * <p>Resolution is a millisecond; a duration above a hundred years counts as that. The buckets are those of HdrHistogram (Tene)
 * with three digits, each octave cut into 1,024 parts; but they lie in pieces that are made when one of their buckets is first
 * met: a model has thousands of these distributions, most of them empty or narrow.
 */
public final class Durations {

    private static final long MICROS_PER_MILLI = 1_000;
    private static final long LONGEST_MILLIS = 100L * 366 * 24 * 3_600 * 1_000;

    /** Values below two to this plus one have a bucket each; from there on an octave has two to this buckets. */
    private static final int OCTAVE_BITS = 10;

    private static final long EXACT_BELOW = 2L << OCTAVE_BITS;
    private static final int PIECE_BITS = 7;
    private static final int IN_PIECE = (1 << PIECE_BITS) - 1;
    private static final long[][] NO_PIECES = {};

    private double sum;

    /** Durations below a millisecond: where goods are on the shelf, these are nearly all. */
    private long zeros;

    /** The others. */
    private long longer;

    /** The pieces from the first one that was met to the last; null where no duration fell between. */
    private long[][] pieces = NO_PIECES;

    private int firstPiece;

    /** Adds a duration in microseconds, at least 0. */
    public void add(long micros) {
        add(micros, 1);
    }

    /** Adds a duration in microseconds, at least 0, that occurred so many times. */
    public void add(long micros, long times) {
        if (micros < MICROS_PER_MILLI) {
            zeros += times;
            if (micros == 0) {
                return;
            }
        } else {
            int bucket = bucket(Math.min(LONGEST_MILLIS, micros / MICROS_PER_MILLI));
            pieceOf(bucket)[bucket & IN_PIECE] += times;
            longer += times;
        }
        sum += (double) micros * times;
    }

    private static int bucket(long millis) {
        int shift = shift(millis);
        return (shift << OCTAVE_BITS) + (int) (millis >>> shift);
    }

    /** Bits of a value that its bucket does not tell. */
    private static int shift(long millis) {
        return Long.SIZE - (OCTAVE_BITS + 1) - Long.numberOfLeadingZeros(millis | (EXACT_BELOW - 1));
    }

    /** The largest value that belongs to a bucket. */
    private static long largestOf(int bucket) {
        int shift = Math.max(0, (bucket >>> OCTAVE_BITS) - 1);
        long part = bucket - ((long) shift << OCTAVE_BITS);
        return ((part + 1) << shift) - 1;
    }

    private long[] pieceOf(int bucket) {
        int at = (bucket >>> PIECE_BITS) - firstPiece;
        if (at >= 0 && at < pieces.length && pieces[at] != null) {
            return pieces[at];
        }
        return makePiece(bucket >>> PIECE_BITS);
    }

    private long[] makePiece(int piece) {
        if (pieces.length == 0) {
            firstPiece = piece;
        }
        int from = Math.min(firstPiece, piece);
        int to = Math.max(firstPiece + pieces.length, piece + 1);
        if (to - from > pieces.length) {
            long[][] more = new long[to - from][];
            System.arraycopy(pieces, 0, more, firstPiece - from, pieces.length);
            pieces = more;
            firstPiece = from;
        }
        long[] made = new long[1 << PIECE_BITS];
        pieces[piece - firstPiece] = made;
        return made;
    }

    /** Adds all durations of another. */
    public void addAll(Durations other) {
        sum += other.sum;
        zeros += other.zeros;
        longer += other.longer;
        for (int p = 0; p < other.pieces.length; p++) {
            if (other.pieces[p] != null) {
                long[] mine = pieceOf((other.firstPiece + p) << PIECE_BITS);
                for (int b = 0; b <= IN_PIECE; b++) {
                    mine[b] += other.pieces[p][b];
                }
            }
        }
    }

    /** How many. */
    public long count() {
        return zeros + longer;
    }

    /** Mean in microseconds; NaN if there are none. */
    public double mean() {
        return count() == 0 ? Double.NaN : sum / count();
    }

    /** A percentile in microseconds, of a number in [0, 100]: the largest value of its bucket; NaN if there are none. */
    public double percentile(double percent) {
        if (count() == 0) {
            return Double.NaN;
        }
        // An ulp less, lest rounding leads into the next bucket.
        double rank = Math.max(1, StrictMath.ceil(Math.max(0, Math.nextDown(percent)) * count() / 100));
        double seen = zeros;
        if (seen >= rank) {
            return 0;
        }
        for (int p = 0; p < pieces.length; p++) {
            for (int b = 0; pieces[p] != null && b <= IN_PIECE; b++) {
                seen += pieces[p][b];
                if (seen >= rank) {
                    return (double) largestOf(((firstPiece + p) << PIECE_BITS) + b) * MICROS_PER_MILLI;
                }
            }
        }
        throw new IllegalStateException("The buckets hold fewer durations than were counted.");
    }
}
