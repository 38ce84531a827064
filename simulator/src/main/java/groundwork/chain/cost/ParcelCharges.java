package groundwork.chain.cost;

import groundwork.chain.entity.Cartons;
import groundwork.chain.entity.Orders;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Bill;
import groundwork.chain.plan.EmissionPlan;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LaneTariff;
import groundwork.chain.plan.ParcelRoute;
import groundwork.observation.TariffListener;
import groundwork.scenario.Surcharge;

/**
 * What the parcels of a departure are charged by the rate card of their lane: one posting for the card, and one for each kind of
 * surcharge.
 */
public final class ParcelCharges {

    private static final Surcharge.Kind[] KINDS = Surcharge.Kind.values();

    private final Run run;
    private final TariffListener listener;
    private final Orders orders;
    private final Cartons cartons;
    private final Ledger ledger;
    private final int parcelAccount;
    private final LaneTariff tariff;
    private final boolean plain;
    private final ShipmentCounts counts;
    private final ParcelQuote quote;
    private final Bill bill = new Bill();

    /** Null where the card has no contract. */
    private final ContractAccount contract;

    private final int placeInContract;
    private final EmissionPlan emissions;
    private final boolean emitting;
    private final int lane;
    private long plainPrice;
    private double kilogramsCo2e;
    private double kilogramKilometres;
    private double farthestKilometres;

    /** The charges of a lane to customers. */
    public ParcelCharges(Run run, Ledger ledger, LanePlan of, ShipmentCounts counts, ParcelContracts contracts) {
        this.run = run;
        listener = run.listener().tariffs();
        this.ledger = ledger;
        this.counts = counts;
        lane = of.number();
        emissions = run.plan().emissions();
        emitting = emissions.reported();
        orders = run.orders();
        cartons = run.cartons();
        quote = new ParcelQuote(run);
        parcelAccount = of.parcelAccount();
        tariff = run.plan().tariffs().lane(lane);
        plain = tariff.plain();
        contract = contracts.of(tariff.card());
        placeInContract = contract == null ? -1 : contract.place(lane);
    }

    /** An order leaves by a route of the lane. */
    public void add(int order, ParcelRoute route) {
        int parcel = cartons.first(order);
        if (parcel != Cartons.NONE) {
            addParcels(order, parcel, route);
            return;
        }
        if (emitting) {
            emit(order, orders.kilograms(order));
        }
        if (plain) {
            plainPrice += route.price(orders.kilograms(order));
        } else {
            quote.charge(order, route, bill, baselineShare());
            if (contract != null) {
                contract.add(placeInContract, route, orders.kilograms(order), quote.room(order, tariff));
            }
        }
    }

    /** Each parcel of an order in cartons is charged for itself. */
    private void addParcels(int order, int first, ParcelRoute route) {
        for (int parcel = first; parcel != Cartons.NONE; parcel = cartons.next(parcel)) {
            double weight = cartons.kilogramsOfParcel(parcel);
            if (emitting) {
                emit(order, weight);
            }
            if (plain) {
                plainPrice += route.price(weight);
            } else {
                double volume = cartons.outerVolume(parcel);
                quote.chargeParcel(route, weight, volume, bill, baselineShare());
                if (contract != null) {
                    contract.add(placeInContract, route, weight, route.unboxed(volume));
                }
            }
        }
    }

    private void emit(int order, double weight) {
        int region = orders.region(order);
        double way = emissions.kilometres(lane, region);
        kilogramsCo2e += emissions.ofParcel(lane, region, weight);
        kilogramKilometres += way * weight;
        farthestKilometres = Math.max(farthestKilometres, way);
    }

    private void tellEmissions() {
        listener.emitted(
                run.now(),
                lane,
                kilogramsCo2e + emissions.ofPickUp(lane, farthestKilometres),
                kilogramKilometres / 1_000);
        kilogramsCo2e = 0;
        kilogramKilometres = 0;
        farthestKilometres = 0;
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
        if (emitting) {
            tellEmissions();
        }
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
