package groundwork.chain.customs;

import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ChannelPlan;
import groundwork.chain.plan.EntryConditions;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.SelectionPlan;
import groundwork.random.Stream;
import java.util.List;

/**
 * Draws what becomes of entries: whether documents are missing, the channel, the time there, whether another one follows.
 *
 * <p>Freight, parcels, documents and escalation have a stream each, so that none moves the luck of another.
 */
final class Selection {

    private final Run run;
    private final Loads loads;
    private final SelectionPlan plan;
    private final GatewayPlan gateway;
    private final Manifest manifest;
    private final Stream freight;
    private final Stream parcels;
    private final Stream documents;
    private final Stream escalation;

    Selection(Run run, GatewayPlan gateway, Manifest manifest) {
        this.run = run;
        this.gateway = gateway;
        this.manifest = manifest;
        plan = gateway.selection();
        loads = run.loads();
        freight = stream(run, gateway, "");
        parcels = run.plan().clearances().isEmpty() ? freight : stream(run, gateway, "/parcels");
        documents = plan.missing().isEmpty() ? freight : stream(run, gateway, "/documents");
        escalation = plan.channels().stream().noneMatch(c -> c.escalatesTo() >= 0)
                ? freight
                : stream(run, gateway, "/escalation");
    }

    /** A stream of a gateway. */
    static Stream stream(Run run, GatewayPlan gateway, String purpose) {
        return run.streams()
                .named("customs/" + run.plan().sites().get(gateway.site()).id() + purpose);
    }

    /** How long an entry waits for documents, in microseconds. */
    long documentsMissingFor(int load) {
        for (SelectionPlan.Missing missing : plan.missing()) {
            if (fits(load, missing.when())) {
                boolean waits = documents.uniform() < missing.share();
                // Drawn even if nothing is missing, so that a share that changes leaves the times as they were.
                long time = (long) missing.time().quantile(documents.uniform());
                return waits ? time : 0;
            }
        }
        return 0;
    }

    /** The position of the channel of an entry; -1 where customs select nothing. */
    int choose(int load) {
        for (SelectionPlan.Selection selection : plan.selections()) {
            if (fits(load, selection.when())) {
                return draw(selection.channels(), stream(load).uniform());
            }
        }
        return -1;
    }

    private int draw(List<Integer> channels, double uniform) {
        double u = uniform;
        int at = 0;
        while (at < channels.size() - 1
                && u >= plan.channels().get(channels.get(at)).share()) {
            u -= plan.channels().get(channels.get(at)).share();
            at++;
        }
        return channels.get(at);
    }

    private Stream stream(int load) {
        return loads.hasParcels(load) ? parcels : freight;
    }

    private boolean fits(int load, EntryConditions when) {
        int type = gateway.types().get(loads.type(load)).number();
        return when.fits(run.now(), loads.mode(load), type)
                && (when.items().isEmpty() || manifest.holds(load, when.items().get()));
    }

    /** The time of an entry in the channel that was chosen for it. */
    long timeInFirst(int load, ChannelPlan channel) {
        // Drawn even if it is constant, so that a new time in one channel does not move the choices that follow.
        return (long) channel.time().quantile(stream(load).uniform());
    }

    /** Whether the channel is followed by another one. */
    boolean escalates(ChannelPlan channel) {
        return channel.escalatesTo() >= 0
                && escalation.uniform() < channel.examination().escalationShare();
    }

    /** The time of an entry in a channel that followed another. */
    long timeInNext(ChannelPlan channel) {
        return (long) channel.time().quantile(escalation.uniform());
    }
}
