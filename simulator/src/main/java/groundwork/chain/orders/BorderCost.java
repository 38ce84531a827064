package groundwork.chain.orders;

import groundwork.chain.customs.EntryAssessment;
import groundwork.chain.customs.ExpectedRefunds;
import groundwork.chain.entity.Lines;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.ClearancePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Goods;

/**
 * What a parcel would owe at the border on the day on which it is expected there: duty, taxes, its own fees, and its part of those of an entry that is full of parcels.
 */
final class BorderCost {

    private final Run run;
    private final ClearancePlan[] byLane;
    private final GatewayPlan[] gateways;
    private final EntryAssessment[] assessments;
    private final ExpectedRefunds refunds;

    BorderCost(Run run) {
        this.run = run;
        Goods goods = run.plan().goods();
        byLane = new ClearancePlan[run.plan().lanes().size()];
        gateways = new GatewayPlan[byLane.length];
        assessments = new EntryAssessment[byLane.length];
        refunds = new ExpectedRefunds(run.plan().dutyRefunds());
        for (ClearancePlan clearance : run.plan().clearances()) {
            int lane = clearance.lane();
            byLane[lane] = clearance;
            gateways[lane] = run.plan().gateways().stream()
                    .filter(g -> g.site() == clearance.gateway())
                    .findFirst()
                    .orElseThrow();
            assessments[lane] = new EntryAssessment(gateways[lane], goods, run.quotas()::within);
        }
    }

    /** Of an order by a lane, in millionths of the currency; 0 where the lane crosses no border as entries. */
    double of(int order, int lane) {
        if (byLane[lane] == null) {
            return 0;
        }
        EntryAssessment assessment = assessments[lane];
        assessment.open();
        Lines lines = run.lines();
        int origin = run.plan().lanes().get(lane).from();
        for (int line = run.orders().firstLine(order); line != Lines.NONE; line = lines.next(line)) {
            assessment.add(lines.item(line), lines.units(line), origin);
        }
        GatewayPlan gateway = gateways[lane];
        long at = run.now() + (long) byLane[lane].linehaul().mean();
        int type = gateway.type(at, true, assessment.valueMicros());
        assessment.assess(gateway.types().get(type), byLane[lane].mode(), at, 1);
        double shared = assessment.feeMicros()
                - assessment.parcelFeeMicros()
                + assessment.harborMicros()
                + assessment.brokerageMicros();
        return assessment.dutyMicros()
                + assessment.taxMicros()
                - refunds.of(gateway.site(), assessment)
                + assessment.parcelFeeMicros()
                + shared / byLane[lane].parcelsPerEntry();
    }
}
