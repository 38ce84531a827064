package groundwork.observation;

import java.util.Arrays;

/**
 * The part of the trace that tells of lots and loads: a lot waits, is split, is loaded with others, and a load leaves, is late, loses
 * goods, is taken apart. Handles are used again, so that each lot and each load has a number of its own from its first line on.
 */
final class FreightTrace {

    /** Takes a line of the trace. */
    interface Lines {
        void line(String entity, String activity, String site, String resource, Object time, String detail);
    }

    private final ModelIndex index;
    private final Lines lines;
    private final Numbers lots = new Numbers("lot ");
    private final Numbers loads = new Numbers("load ");

    FreightTrace(ModelIndex index, Lines lines) {
        this.index = index;
        this.lines = lines;
    }

    /** Running numbers of things that are told of by handles. */
    private static final class Numbers {
        private final String word;
        private int[] ofHandle = new int[64];
        private int last;

        Numbers(String word) {
            this.word = word;
        }

        /** The handle stands for something new; a negative one for something that is not told of again. */
        String begin(int handle) {
            last++;
            if (handle >= ofHandle.length) {
                ofHandle = Arrays.copyOf(ofHandle, Math.max(handle + 1, ofHandle.length * 2));
            }
            if (handle >= 0) {
                ofHandle[handle] = last;
            }
            return word + last;
        }

        String of(int handle) {
            return word + ofHandle[handle];
        }
    }

    void write(String event, Object[] a) {
        switch (event) {
            case "loadDeparted" -> line(loads.begin((int) a[2]), "load departed", a, a[3] + " units");
            case "lotWaits" -> {
                int lot = (int) a[2];
                line((int) a[3] == 0 ? lots.begin(lot) : lots.of(lot), "waits for a lane", a, units(a[5], a[4]));
            }
            case "lotSplit" -> line(lots.begin((int) a[3]), "split off", a, a[4] + " units off " + lots.of((int) a[2]));
            case "lotLoaded" ->
                line(lots.of((int) a[3]), "loaded", a, units(a[5], a[4]) + " on " + loads.of((int) a[2]));
            case "sailingBlanked" -> line("", "departure cancelled", a, a[2] + " units wait for the next");
            case "sailed" -> {
                if ((long) a[3] > 0) {
                    line("", "vehicle leaves late", a, "vehicle " + ((int) a[2] + 1) + " by " + a[3] + " us");
                }
            }
            case "rodeAlong" ->
                line(
                        loads.of((int) a[3]),
                        "shares a vehicle",
                        new Object[] {a[0], a[2]},
                        a[4] + " units on that of " + index.lanes().get((int) a[1]));
            case "lotPacked" ->
                line(
                        lots.of((int) a[4]),
                        "packed",
                        a,
                        units(a[6], a[5]) + " in container " + ((int) a[3] + 1) + " of " + loads.of((int) a[2]));
            case "loadDelayed" -> line(loads.of((int) a[2]), "load is late", a, a[3] + " us beyond its transit");
            case "goodsLost" ->
                line(
                        loads.of((int) a[2]),
                        FreightListener.LaneLoss.LOST.equals(a[5]) ? "goods lost" : "goods damaged",
                        a,
                        units(a[4], a[3]));
            case "loadTransferred" ->
                lines.line(
                        loads.of((int) a[2]),
                        "load taken apart",
                        index.sites().get((int) a[1]),
                        "",
                        a[0],
                        a[3] + " units go on");
            default -> {
                // Changes of levels are figures, not steps of a case.
            }
        }
    }

    private String units(Object units, Object item) {
        return units + " units of " + index.items().get((int) item);
    }

    /** A line about a lane; time and lane come first in every event. */
    private void line(String entity, String activity, Object[] a, String detail) {
        lines.line(entity, activity, "", index.lanes().get((int) a[1]), a[0], detail);
    }
}
