package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.entity.Slots;
import groundwork.chain.plan.Phase;
import groundwork.engine.EventHandler;
import groundwork.observation.ShelfListener;
import groundwork.observation.ShelfListener.LossCause;
import java.util.Arrays;

/** Damaged and expired units that are still in the building, until they are cleared away. */
final class BlockedStock {

    private static final LossCause[] CAUSES = LossCause.values();

    private final Run run;
    private final ShelfListener listener;
    private final EventHandler clear = this::clear;
    private final Slots slots = new Slots();
    private int[] site = new int[16];
    private int[] units = new int[16];
    private int[] cause = new int[16];
    private long unitsInside;

    BlockedStock(Run run) {
        this.run = run;
        listener = run.listener().shelf();
    }

    /** Keeps units at a site for so many microseconds; not at all if it is 0. */
    void keep(int atSite, int count, LossCause why, long keptFor) {
        if (keptFor == 0) {
            return;
        }
        int batch = slots.take();
        if (batch == site.length) {
            site = Arrays.copyOf(site, batch * 2);
            units = Arrays.copyOf(units, batch * 2);
            cause = Arrays.copyOf(cause, batch * 2);
        }
        site[batch] = atSite;
        units[batch] = count;
        cause[batch] = why.ordinal();
        change(batch, count);
        run.executive().schedule(run.now() + keptFor, Phase.ARRIVAL, clear, batch);
    }

    private void clear(int batch) {
        change(batch, -units[batch]);
        slots.giveBack(batch);
    }

    private void change(int batch, int delta) {
        unitsInside += delta;
        listener.blockedChanged(run.now(), site[batch], CAUSES[cause[batch]], delta);
    }

    /** Units that are there now. */
    long units() {
        return unitsInside;
    }
}
