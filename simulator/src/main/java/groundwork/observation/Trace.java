package groundwork.observation;

import groundwork.scenario.Horizon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Writes an event log in front of a listener: case, activity, site, resource, time, detail, one line an event, as CSV.
 *
 * <p>The columns are those of an event log in process mining (IEEE 1849, XES). The case is an order or a load by its running
 * number in the replication, from 1; it is empty where the chain does not say which order or load it was. A delivery is known,
 * and written, when the order leaves: lines are in the order in which things became known, not in that of their times. Times
 * are UTC. Without a trace nothing of this is in the way.
 */
public final class Trace {

    private final ModelIndex index;
    private final Horizon horizon;
    private final Writer writer;
    private final FreightTrace freight;
    private final PackingTrace packing;
    private int[] orderNumbers = new int[64];
    private int orders;

    private Trace(ModelIndex index, Horizon horizon, Writer writer) {
        this.index = index;
        this.horizon = horizon;
        this.writer = writer;
        freight = new FreightTrace(index, this::line);
        packing = new PackingTrace(index, this::line, this::order);
    }

    /** A listener that writes and passes on. */
    public static ChainListener of(ChainListener listener, ModelIndex index, Horizon horizon, Writer writer) {
        Trace trace = new Trace(index, horizon, writer);
        trace.line("case,activity,site,resource,time,detail");
        return Wiretap.on(listener, (event, arguments) -> {
            trace.write(event, arguments);
            return true;
        });
    }

    private void write(String event, Object[] a) {
        switch (event) {
            case "orderPlaced" ->
                line(number((int) a[1]), "order placed", "", index.regions().get((int) a[2]), a[0], a[4] + " units");
            case "orderAllocated" -> line(order(a[1]), "goods reserved", site(a[2]), "", a[0], a[3] + " lines");
            case "orderBackordered" -> line(order(a[1]), "waits for stock", site(a[2]), "", a[0], a[3] + " lines");
            case "orderLost" ->
                line(
                        order(a[1]),
                        ((OrderListener.LossReason) a[4]).isCancellation() ? "order cancelled" : "order lost",
                        (int) a[2] < 0 ? "" : site(a[2]),
                        "",
                        a[0],
                        a[4].toString());
            case "orderReady" -> line(order(a[1]), "order ready", site(a[2]), "", a[0], "");
            case "orderShipped" ->
                line(order(a[1]), "order shipped", site(a[2]), index.lanes().get((int) a[4]), a[0], a[6] + " kg");
            case "orderDelivered" ->
                line(order(a[1]), "order delivered", site(a[2]), index.regions().get((int) a[3]), a[0], "");
            case "orderScrapped" -> line(order(a[1]), "order scrapped", site(a[2]), "", a[0], "");
            case "orderSplit" -> line(order(a[1]), "order split", "", "", a[0], a[2] + " parcels");
            case "partMade" -> share((int) a[1], (int) a[2]);
            case "partLeft" ->
                line(
                        order(a[1]),
                        (boolean) a[3] ? "parcel shipped" : "parcel spoilt",
                        (int) a[2] < 0 ? "" : site(a[2]),
                        "",
                        a[0],
                        "");
            case "orderMerged" -> line(order(a[1]), "joins a parcel", site(a[3]), "", a[0], "that of " + order(a[2]));
            case "orderMoved" -> line(order(a[1]), "moved", site(a[3]), "", a[0], "from " + site(a[2]));
            case "orderHeld" -> line(order(a[1]), "held", "", "", a[0], "until " + horizon.instant((long) a[3]));
            case "substituted" ->
                line(
                        order(a[1]),
                        "item replaced",
                        site(a[2]),
                        index.items().get((int) a[4]),
                        a[0],
                        a[5] + " units for " + index.items().get((int) a[3]));
            case "started" ->
                line("", "task started", station(a[0], true), station(a[0], false), a[1], a[2] + " us waited");
            case "finished" ->
                line("", "task finished", station(a[0], true), station(a[0], false), a[1], a[2] + " us inside");
            case "returnHandedOver" -> line("", "return handed over", "", "", a[0], a[2] + " units");
            case "returnKept" -> line("", "return not asked for", "", "", a[0], a[1] + " units");
            case "returnLoadLeft" -> line("", "load of returns left", "", "", a[0], a[2] + " parcels");
            case "returnSentOn" -> line("", "return sent on", site(a[1]), "", a[0], a[2] + " units");
            case "returnSentOnCame" -> line("", "return sent on arrived", site(a[1]), "", a[0], a[2] + " units");
            case "returnArrived" -> line("", "return arrived", site(a[1]), "", a[0], a[2] + " units");
            case "returnGraded" -> line("", "return graded", site(a[1]), "", a[0], a[2] + " to sell again");
            case "replenishmentOrdered" ->
                line("", "replenishment ordered", site(a[1]), index.items().get((int) a[2]), a[0], a[3] + " units");
            case "replenishmentStarted" ->
                line("", "replenishment sent", site(a[1]), index.items().get((int) a[2]), a[0], a[3] + " units");
            case "replenishmentCancelled" ->
                line("", "replenishment cancelled", site(a[1]), index.items().get((int) a[2]), a[0], a[3] + " units");
            case "replenishmentReceived" ->
                line("", "replenishment put away", site(a[1]), index.items().get((int) a[2]), a[0], a[3] + " units");
            case "entryReleased" ->
                line(
                        "",
                        "entry released",
                        site(a[1]),
                        index.channels().get((int) a[2]).name(),
                        a[0],
                        a[6] + " units");
            default -> {
                if (!packing.write(event, a)) {
                    freight.write(event, a);
                }
            }
        }
    }

    /** Handles are used again, so that each order gets a number of its own when it is placed. */
    private String number(int handle) {
        if (handle >= orderNumbers.length) {
            orderNumbers = Arrays.copyOf(orderNumbers, Math.max(handle + 1, orderNumbers.length * 2));
        }
        orderNumbers[handle] = ++orders;
        return "order " + orders;
    }

    /** A part of an order is told of by the number of the whole. */
    private void share(int order, int part) {
        if (part >= orderNumbers.length) {
            orderNumbers = Arrays.copyOf(orderNumbers, Math.max(part + 1, orderNumbers.length * 2));
        }
        orderNumbers[part] = orderNumbers[order];
    }

    private String order(Object handle) {
        return "order " + orderNumbers[(int) handle];
    }

    private String site(Object number) {
        return index.sites().get((int) number);
    }

    private String station(Object number, boolean where) {
        ModelIndex.Station station = index.stations().get((int) number);
        return where ? index.sites().get(station.site()) : station.step();
    }

    private void line(String entity, String activity, String site, String resource, Object time, String detail) {
        line(cell(entity) + "," + activity + "," + cell(site) + "," + cell(resource) + ","
                + horizon.instant((long) time) + "," + cell(detail));
    }

    private void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
