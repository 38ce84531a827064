package groundwork.chain.cost;

import groundwork.chain.entity.Lots;
import groundwork.chain.entity.Run;
import groundwork.chain.plan.Bill;
import groundwork.chain.plan.EmissionPlan;
import groundwork.chain.plan.FreightTariff;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.LanePlan;
import groundwork.chain.plan.LaneTariff;
import groundwork.observation.TariffListener;
import groundwork.scenario.Surcharge;

/** What a load on a lane between sites is charged: the prices that stand on the lane, and those of its rate card. */
public final class DepartureCharges {

    private static final Surcharge.Kind[] KINDS = Surcharge.Kind.values();

    private final Run run;
    private final TariffListener listener;
    private final Ledger ledger;
    private final LanePlan lane;
    private final LaneTariff tariff;
    private final EmissionPlan emissions;
    private final Shared shared;
    private final Bill bill = new Bill();

    /** What the lanes of a run share: contracts, counts of loads, and the days that loads stay. */
    public static final class Shared {

        private final ContractVolumes volumes;
        private final ShipmentCounts counts;
        private final StayCharges stays;

        /** Nothing has moved yet. */
        public Shared(Run run, Ledger ledger) {
            volumes = new ContractVolumes(run);
            counts = new ShipmentCounts(run);
            stays = new StayCharges(run, ledger);
        }

        /** Settles what is open at the end of the run. */
        public void close() {
            stays.close();
        }

        /** A load is at a site, and about to be unpacked or cleared there. */
        public void landed(int load, int site) {
            stays.landed(load, site);
        }
    }

    /** The charges of a lane between sites. */
    public DepartureCharges(Run run, Ledger ledger, LanePlan lane, Shared shared) {
        this.run = run;
        listener = run.listener().tariffs();
        this.ledger = ledger;
        this.lane = lane;
        this.shared = shared;
        emissions = run.plan().emissions();
        tariff = run.plan().tariffs().lane(lane.number());
    }

    /**
     * A load leaves.
     *
     * @param firstLot the others follow by {@link Lots#next}
     * @param part of the vehicle, whose departure is paid in parts where lanes share it
     */
    public void depart(int firstLot, double kilograms, double cubicMetres, Part part) {
        shared.stays.left(firstLot);
        part.charge(ledger, lane.departureAccount(), 1, lane.costPerDepartureMicros(), lane.exchange());
        ledger.charge(lane.volumeAccount(), cubicMetres, lane.costPerCubicMetreMicros(), lane.exchange());
        ledger.charge(lane.weightAccount(), kilograms, lane.costPerKilogramMicros(), lane.exchange());
        if (emissions.reported()) {
            listener.emitted(
                    run.now(),
                    lane.number(),
                    emissions.ofLoad(lane.number(), kilograms),
                    emissions.kilometres(lane.number()) * kilograms / 1_000);
        }
        if (tariff.freight().isPresent()) {
            byCard(tariff.freight().get(), firstLot, kilograms, cubicMetres);
        }
    }

    /**
     * What a load would be charged by weight, volume and rate card, in millionths of the scenario's currency, if it left alone now. Nothing is
     * posted or counted; the cost per departure is left out.
     */
    public double quote(double kilograms, double cubicMetres, double pallets) {
        double plain = lane.exchange().rate(run.now())
                * (cubicMetres * lane.costPerCubicMetreMicros() + kilograms * lane.costPerKilogramMicros());
        if (tariff.freight().isEmpty()) {
            return plain;
        }
        FreightTariff freight = tariff.freight().get();
        double[] moved = shared.volumes.of(tariff.card(), freight.bases()).clone();
        bill.clear();
        freight.charge(bill, kilograms, cubicMetres, pallets, run.now(), moved, 0);
        return plain + tariff.exchange().rate(run.now()) * bill.totalMicros();
    }

    private void byCard(FreightTariff freight, int firstLot, double kilograms, double cubicMetres) {
        double share = 0;
        if (tariff.baselinePerWeek() > 0) {
            shared.counts.count(tariff.card());
            share = shared.counts.weekBefore(tariff.card()) / tariff.baselinePerWeek();
        }
        bill.clear();
        freight.charge(
                bill,
                kilograms,
                cubicMetres,
                freight.needsPallets() ? pallets(firstLot) : 0,
                run.now(),
                shared.volumes.of(tariff.card(), freight.bases()),
                share);
        ledger.post(freight.account(), 1, converted(bill.baseMicros()));
        for (Surcharge.Kind kind : KINDS) {
            if (bill.surcharges(kind) > 0) {
                ledger.post(tariff.account(kind), bill.surcharges(kind), converted(bill.surchargeMicros(kind)));
            }
        }
    }

    private long converted(long micros) {
        return tariff.exchange().convert(micros, run.now());
    }

    private double pallets(int firstLot) {
        Goods goods = run.plan().goods();
        double pallets = 0;
        for (int lot = firstLot; lot != Lots.NONE; lot = run.lots().next(lot)) {
            pallets += goods.pallets(run.lots().item(lot), run.lots().units(lot));
        }
        return pallets;
    }
}
