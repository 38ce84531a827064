package groundwork.chain.returns;

import groundwork.chain.entity.LotReceiver;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.observation.ReturnsListener;
import groundwork.observation.StockListener;

/** The end of the way of goods that were sent on to a site that does not sell them: what becomes of them there is not simulated. */
final class SentOn implements LotReceiver {

    private final Run run;
    private final StockListener stockListener;
    private final ReturnsListener returnsListener;
    private final Lots lots;

    SentOn(Run run) {
        this.run = run;
        stockListener = run.listener().stock();
        returnsListener = run.listener().returns();
        lots = run.lots();
    }

    @Override
    public void receive(int lot) {
        stockListener.stageChanged(run.now(), lots.stage(lot).ordinal(), -lots.units(lot));
        returnsListener.returnSentOnCame(run.now(), lots.destination(lot), lots.units(lot));
        lots.remove(lot);
    }
}
