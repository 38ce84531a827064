package groundwork.chain.orders;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.StationPlan;
import groundwork.scenario.Work;
import java.util.function.IntUnaryOperator;

/** Orders that are on the floor of a site, by the hours its people work for them: how long they would take to work them off. */
final class OrdersByStaff implements LeastFirst.Burden {

    private final IntUnaryOperator inHand;
    private final double[] personMicros;

    /**
     * The load of the sites of a run.
     *
     * @param inHand orders at the steps of a site now
     */
    OrdersByStaff(Run run, IntUnaryOperator inHand) {
        this.inHand = inHand;
        personMicros = new double[run.plan().places().siteCount()];
        for (StationPlan station : run.plan().stations()) {
            if (station.step() == Work.Step.PICK
                    || station.step() == Work.Step.PACK
                    || station.step() == Work.Step.SHIP) {
                personMicros[station.site()] += personMicros(station, run.end());
            }
        }
    }

    /** Time on duty from the origin of time to the end of the horizon, of all people together. */
    private static double personMicros(StationPlan station, long end) {
        double sum = 0;
        for (int i = 0; i < station.staff().length; i++) {
            long until = i + 1 < station.staff().length ? station.changeTimes()[i + 1] : end;
            sum += (double) station.staff()[i] * (until - station.changeTimes()[i]);
        }
        return sum;
    }

    @Override
    public double of(int order, int site) {
        return withMore(site, 0);
    }

    /** Orders in hand and some more, by the time on duty; 0 at a site without steps. */
    double withMore(int site, int orders) {
        return personMicros[site] == 0 ? 0 : (inHand.applyAsInt(site) + orders) / personMicros[site];
    }
}
