package groundwork.chain.cost;

import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Bill;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LaneTariff;
import groundwork.chain.plan.ParcelRoute;
import groundwork.scenario.Surcharge;

/**
 * What the parcels of a departure are charged by the rate card of their lane: one posting for the card, and one for each kind of
 * surcharge.
 */
public final class ParcelCharges {

    private static final Surcharge.Kind[] KINDS = Surcharge.Kind.values();

    private final Run run;
    private final Orders orders;
    private final Ledger ledger;
    private final int parcelAccount;
    private final LaneTariff tariff;
    private final boolean plain;
    private final ShipmentCounts counts;
    private final ParcelQuote quote;
    private final Bill bill = new Bill();
    private long plainPrice;

    /** The charges of a lane to customers. */
    public ParcelCharges(Run run, Ledger ledger, LanePlan lane, ShipmentCounts counts) {
        this.run = run;
        this.ledger = ledger;
        this.counts = counts;
        orders = run.orders();
        quote = new ParcelQuote(run);
        parcelAccount = lane.parcelAccount();
        tariff = run.plan().tariffs().lane(lane.number());
        plain = tariff.plain();
    }

    /** An order leaves by a route of the lane. */
    public void add(int order, ParcelRoute route) {
        if (plain) {
            plainPrice += route.price(orders.kilograms(order));
        } else {
            quote.charge(order, route, bill, baselineShare());
        }
    }

    /** Parcels of the week before over those agreed on; the one at hand is counted. */
    private double baselineShare() {
        if (tariff.baselinePerWeek() == 0) {
            return 0;
        }
        counts.count(tariff.card());
        return counts.weekBefore(tariff.card()) / tariff.baselinePerWeek();
    }

    private long converted(long micros) {
        return tariff.exchange().convert(micros, run.now());
    }

    /** The departure is complete: what its parcels cost goes to the ledger. */
    public void post(long parcels) {
        if (plain) {
            ledger.post(parcelAccount, parcels, converted(plainPrice));
            plainPrice = 0;
            return;
        }
        ledger.post(parcelAccount, parcels, converted(bill.baseMicros()));
        for (Surcharge.Kind kind : KINDS) {
            if (bill.surcharges(kind) > 0) {
                ledger.post(tariff.account(kind), bill.surcharges(kind), converted(bill.surchargeMicros(kind)));
            }
        }
        bill.clear();
    }
}
