package groundwork.chain.customs;

import groundwork.chain.entity.LoadReceiver;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.transport.Freight;

/** The way into a gateway from which goods also leave the country: those that will are not imported there. */
final class TransitGate implements LoadReceiver {

    private static final int NONE = Lots.NONE;

    private final Run run;
    private final int site;
    private final Freight freight;
    private final LoadReceiver gateway;

    TransitGate(Run run, int site, Freight freight, LoadReceiver gateway) {
        this.run = run;
        this.site = site;
        this.freight = freight;
        this.gateway = gateway;
    }

    @Override
    public void receive(int load) {
        Loads loads = run.loads();
        Lots lots = run.lots();
        int[] first = {NONE, NONE};
        int[] last = {NONE, NONE};
        long[] units = new long[2];
        int next;
        for (int lot = loads.firstLot(load); lot != NONE; lot = next) {
            next = lots.next(lot);
            int part = leaves(lot) ? 1 : 0;
            lots.link(lot, NONE);
            if (first[part] == NONE) {
                first[part] = lot;
            } else {
                lots.link(last[part], lot);
            }
            last[part] = lot;
            units[part] += lots.units(lot);
        }
        loads.relist(load, first[0] == NONE ? first[1] : first[0], first[0] == NONE ? units[1] : units[0]);
        if (first[0] == NONE) {
            freight.unpack(load, site);
            return;
        }
        if (first[1] != NONE) {
            freight.unpack(loads.add(first[1], units[1], loads.mode(load)), site);
        }
        gateway.receive(load);
    }

    /** Whether a lot goes on by a lane that leaves the country. */
    private boolean leaves(int lot) {
        return run.lots().destination(lot) != site
                && run.plan()
                        .leavesCountry(
                                run.plan().way(run.lots().route(lot))[run.lots().leg(lot)]);
    }
}
