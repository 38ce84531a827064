package groundwork.chain.plan;

import groundwork.scenario.Surcharge;
import java.util.Arrays;

/** What the shipments of a departure are charged, added up: by the card, and by kind of surcharge. */
public final class Bill {

    private static final int KINDS = Surcharge.Kind.values().length;

    private final long[] surchargeMicros = new long[KINDS];
    private final long[] shipments = new long[KINDS];
    private long baseMicros;

    /** Begins anew. */
    public void clear() {
        baseMicros = 0;
        Arrays.fill(surchargeMicros, 0);
        Arrays.fill(shipments, 0);
    }

    void base(long micros) {
        baseMicros += micros;
    }

    void surcharge(Surcharge.Kind kind, long micros) {
        surchargeMicros[kind.ordinal()] += micros;
        shipments[kind.ordinal()]++;
    }

    /** Charged by the card, in millionths of the currency. */
    public long baseMicros() {
        return baseMicros;
    }

    /** Charged by a kind of surcharge, in millionths of the currency. */
    public long surchargeMicros(Surcharge.Kind kind) {
        return surchargeMicros[kind.ordinal()];
    }

    /** How often a kind of surcharge was charged. */
    public long surcharges(Surcharge.Kind kind) {
        return shipments[kind.ordinal()];
    }

    /** All that was charged, in millionths of the currency. */
    public long totalMicros() {
        return baseMicros + Arrays.stream(surchargeMicros).sum();
    }
}
