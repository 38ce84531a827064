package groundwork.chain.upkeep;

import groundwork.chain.entity.Run;
import groundwork.chain.fulfillment.ReceivingCheck;
import groundwork.chain.plan.ShelfPlan;
import groundwork.chain.plan.SitePlan;
import groundwork.observation.ItemGroups;
import groundwork.observation.ShelfListener.LossCause;
import groundwork.random.Stream;

/**
 * Finds damaged units among those received: each is damaged with the share that the scenario states, whatever the lot.
 *
 * <p>One draw tells how many good units come before the next damaged one (a geometric number), so that good goods cost no draw.
 */
final class Damage implements ReceivingCheck {

    private final ShelfPlan plan;
    private final ItemGroups groups;
    private final WriteOffs writeOffs;
    private final Stream[] streams;
    private final long[][] goodBefore;

    Damage(Run run, WriteOffs writeOffs) {
        plan = run.plan().shelves();
        groups = plan.groups();
        this.writeOffs = writeOffs;
        streams = new Stream[run.plan().sites().size()];
        goodBefore = new long[streams.length][groups.groups().size()];
        for (SitePlan site : run.plan().sites()) {
            streams[site.number()] = run.streams().named("damage/" + site.id());
        }
        for (int item = 0; item < run.plan().goods().count(); item++) {
            for (int site = 0; site < streams.length; site++) {
                int group = groups.group(item);
                if (goodBefore[site][group] == 0 && plan.loss(site, item).damageShare() > 0) {
                    goodBefore[site][group] = 1 + goodUnits(site, item);
                }
            }
        }
    }

    /** How many good units come before the next damaged one. */
    private long goodUnits(int site, int item) {
        double share = plan.loss(site, item).damageShare();
        return share >= 1 ? 0 : (long) (StrictMath.log(streams[site].uniform()) / StrictMath.log1p(-share));
    }

    @Override
    public void received(int site, int item, int units) {
        int group = groups.group(item);
        if (goodBefore[site][group] == 0) {
            return;
        }
        int damaged = 0;
        long left = units;
        while (goodBefore[site][group] <= left) {
            left -= goodBefore[site][group];
            goodBefore[site][group] = 1 + goodUnits(site, item);
            damaged++;
        }
        goodBefore[site][group] -= left;
        if (damaged > 0) {
            writeOffs.writeOff(site, item, damaged, LossCause.DAMAGED);
        }
    }
}
