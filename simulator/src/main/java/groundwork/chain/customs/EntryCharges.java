package groundwork.chain.customs;

import groundwork.chain.cost.Ledger;
import groundwork.chain.entity.Loads;
import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.EntryTypePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.scenario.EntryType;

/**
 * Charges what entries owe, worked out as of the time when they were filed. Goods for centers under bond stand on an entry of their
 * own.
 */
final class EntryCharges {

    private final Loads loads;
    private final GatewayPlan plan;
    private final Manifest manifest;
    private final EntryAssessment assessment;
    private final EntryPosts posts;
    private final Run run;

    /** Null where nobody asks on which entry a parcel stood. */
    private final ParcelEntries entries;

    EntryCharges(Run run, GatewayPlan plan, Ledger ledger, Manifest manifest, ParcelEntries entries) {
        this.plan = plan;
        this.entries = entries;
        this.manifest = manifest;
        this.run = run;
        loads = run.loads();
        assessment = new EntryAssessment(plan, run.plan().goods(), run.quotas()::take);
        posts = new EntryPosts(run, plan, ledger);
    }

    /** The position of the type of a load of lots that comes now. */
    int type(int load, long now) {
        manifest.declare(load, assessment, false);
        if (assessment.lines().length == 0 && plan.bonded().isPresent()) {
            return plan.type(now, EntryType.Carriage.BONDED);
        }
        return plan.type(now, false, assessment.valueMicros());
    }

    /** Charges the entry of a load that is released. */
    void charge(int load) {
        if (entries != null && loads.hasParcels(load)) {
            note(load);
        }
        manifest.declare(load, assessment, false);
        if (plan.bonded().isEmpty() || assessment.lines().length > 0) {
            charge(load, plan.types().get(loads.type(load)));
        }
        if (plan.bonded().isPresent()) {
            manifest.declare(load, assessment, true);
            if (assessment.lines().length > 0) {
                charge(load, plan.types().get(plan.type(loads.filedAt(load), EntryType.Carriage.BONDED)));
            }
        }
    }

    private void note(int load) {
        int origin = run.plan().lanes().get(loads.lane(load)).from();
        for (int order = loads.firstParcel(load);
                order != Lots.NONE;
                order = run.orders().next(order)) {
            entries.entered(order, plan.site(), loads.type(load), origin, loads.filedAt(load));
        }
    }

    private void charge(int load, EntryTypePlan type) {
        int parcels = loads.parcels(load);
        assessment.assess(type, loads.mode(load), loads.filedAt(load), parcels);
        posts.post(assessment, parcels);
    }
}
