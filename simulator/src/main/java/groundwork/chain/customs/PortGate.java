package groundwork.chain.customs;

import groundwork.chain.disruption.Openness;
import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Phase;
import groundwork.chain.plan.Stage;
import groundwork.engine.EventHandler;
import groundwork.observation.DisruptionListener;

/** The gate of a gateway that is closed some time: loads that reach it then wait outside, and come in when it opens. */
final class PortGate implements LoadReceiver {

    private final Run run;
    private final DisruptionListener listener;
    private final int site;
    private final Openness open;
    private final LoadReceiver inside;
    private final EventHandler opened;

    private PortGate(Run run, int site, Openness open, LoadReceiver inside) {
        this.run = run;
        listener = run.listener().disruptions();
        this.site = site;
        this.open = open;
        this.inside = inside;
        opened = inside::receive;
    }

    /** The way into a gateway: straight, where nothing ever closes it. */
    public static LoadReceiver before(Run run, int site, LoadReceiver gateway) {
        Openness open = run.closures().ofGateway(site);
        return open.changes() ? new PortGate(run, site, open, gateway) : gateway;
    }

    @Override
    public void receive(int load) {
        long opensAt = open.opensAt(run.now());
        if (opensAt == run.now()) {
            inside.receive(load);
            return;
        }
        for (int lot = run.loads().firstLot(load);
                lot != Lots.NONE;
                lot = run.lots().next(lot)) {
            run.enter(lot, Stage.CUSTOMS);
        }
        listener.loadHeld(
                run.now(),
                run.closures().closingGateway(site, run.now()),
                site,
                run.loads().units(load),
                opensAt);
        run.executive().schedule(opensAt, Phase.ARRIVAL, opened, load);
    }
}
