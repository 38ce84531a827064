package groundwork.chain.returns;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;

/** The end of the way of goods that were sent on to a site that does not sell them: what becomes of them there is not simulated. */
final class SentOn implements LotReceiver {

    private final Run run;
    private final Lots lots;

    SentOn(Run run) {
        this.run = run;
        lots = run.lots();
    }

    @Override
    public void receive(int lot) {
        run.listener().stageChanged(run.now(), lots.stage(lot).ordinal(), -lots.units(lot));
        run.listener().returnSentOnCame(run.now(), lots.destination(lot), lots.units(lot));
        lots.remove(lot);
    }
}
