package groundwork.observation;

import groundwork.scenario.AgeClass;
import groundwork.scenario.Scenario;
import java.util.Arrays;

/**
 * Records one replication in memory that depends on the size of the network and the length of the horizon, never on the number
 * of orders.
 */
public final class Recorder implements ChainListener {

    final Timeline timeline;
    final ModelIndex index;
    final StationRecorder stations;
    final SiteSeries[] sites;
    final OrderRecorder orders;
    final DemandRecorder demand;
    final LiveRecorder shows;
    final BasketRecorder baskets;
    final GoodsRecorder goods;
    final AvailabilityRecorder availability;
    final LaneDepartures[] lanes;
    final CustomsRecorder customs;
    final DutyRecorder duties;
    final ReturnsRecorder returns;
    final ReturnCauses returnCauses;
    final ReturnChannelRecorder returnChannels;
    final ReturnSortingRecorder returnSorting;
    final LedgerRecorder ledger;
    final ShelfRecorder shelf;
    final SellerRecorder sellers;
    final DisruptionRecorder disruptions;
    final TariffRecorder tariffs;
    final EmissionRecorder emissions;

    /** Null where the scenario does not ask. */
    final StatusRecorder status;

    private final Scenario scenario;
    final ServiceRecorder service;
    final FreightRecorder freight;
    final ContactRecorder contacts;
    final DeliveryRecorder deliveries;
    final VendorRecorder vendors;
    final MiddleMileRecorder middleMile;
    long outOfOrder;
    private long last;

    /** A recorder of a replication of this scenario. */
    public Recorder(Scenario scenario, ModelIndex index, Timeline timeline) {
        this.timeline = timeline;
        this.index = index;
        this.scenario = scenario;
        sites = new SiteSeries[index.sites().size()];
        Arrays.setAll(sites, s -> new SiteSeries(timeline));
        stations = new StationRecorder(timeline, index.stations());
        orders = new OrderRecorder(timeline, scenario, sites);
        demand = new DemandRecorder(timeline, scenario);
        shows = new LiveRecorder(timeline, scenario);
        baskets = new BasketRecorder(timeline, scenario);
        goods = new GoodsRecorder(timeline, sites, index.stages().size());
        availability = new AvailabilityRecorder(timeline, scenario, index);
        lanes = new LaneDepartures[index.lanes().size()];
        Arrays.setAll(lanes, l -> new LaneDepartures());
        customs = new CustomsRecorder(index.channels().size(), sites.length);
        duties = new DutyRecorder(timeline, scenario);
        returns = new ReturnsRecorder(timeline);
        returnCauses = new ReturnCauses(timeline, scenario);
        returnChannels = new ReturnChannelRecorder(timeline, scenario);
        returnSorting = new ReturnSortingRecorder(timeline, scenario);
        shelf = new ShelfRecorder(timeline, scenario, sites.length);
        status = scenario.inventory().shelves().status() ? new StatusRecorder(timeline, index) : null;
        sellers = new SellerRecorder(timeline, scenario, shelf.groups);
        tariffs = new TariffRecorder(timeline, scenario);
        emissions = new EmissionRecorder(timeline, scenario);
        ledger = new LedgerRecorder(timeline, index.accounts());
        service = new ServiceRecorder(timeline, scenario);
        freight = new FreightRecorder(timeline, scenario);
        contacts = new ContactRecorder(timeline, scenario);
        disruptions =
                new DisruptionRecorder(timeline, scenario, index.stations().size());
        middleMile = new MiddleMileRecorder(timeline, scenario.lastMile().middleMiles());
        vendors = new VendorRecorder(timeline, scenario.lastMile().choices().isEmpty() ? 0 : lanes.length);
        deliveries = new DeliveryRecorder(
                timeline,
                scenario.lastMile().points().size(),
                scenario.lastMile().follows() ? lanes.length : 0);
    }

    /** The chain is wired and its opening stock is on the shelves. */
    public void open() {
        goods.open();
    }

    /** Orders placed so far, warm-up included. */
    public long ordersPlaced() {
        return orders.allPlaced;
    }

    /** The run is over. */
    public void close(long end) {
        stations.close(end);
        orders.close(end);
        goods.close(end);
        sellers.close(end);
        disruptions.close(end);
        if (status != null) {
            status.close(end);
        }
        availability.close(end);
        returns.waiting.close(end);
        deliveries.close(end);
        middleMile.close(end);
        returnChannels.close(end);
        for (SiteSeries site : sites) {
            site.close(end);
        }
    }

    private void inOrder(long now) {
        if (now < last) {
            outOfOrder++;
        }
        last = now;
    }

    @Override
    public void changed(int station, long now, int waiting, int busy, int servers) {
        inOrder(now);
        stations.changed(station, now, waiting, busy, servers);
    }

    @Override
    public void arrived(int station, long now) {
        stations.arrived(station, now);
    }

    @Override
    public void started(int station, long now, long waitedMicros) {
        stations.started(station, now, waitedMicros);
    }

    @Override
    public void finished(int station, long now, long sojournMicros) {
        stations.finished(station, now, sojournMicros);
    }

    @Override
    public void withdrew(int station, long now, long waitedMicros) {
        stations.withdrew(station, now, waitedMicros);
    }

    @Override
    public void turnedAway(int station, long now) {
        stations.turnedAway(station, now);
    }

    @Override
    public void lineOrdered(long now, int region, int item, int units) {
        demand.line(now, region, item, units);
    }

    @Override
    public void showOrdered(long now, int show, int order, int units) {
        shows.ordered(now, show, order, units);
    }

    @Override
    public void companionAsked(long now, int affinity, boolean comes) {
        baskets.companionAsked(now, affinity, comes);
    }

    @Override
    public void giftOrdered(long now, int order) {
        baskets.gift(now);
    }

    @Override
    public void orderPlaced(long now, int order, int region, int lines, int units, long promisedAt) {
        inOrder(now);
        orders.placed(now, region, lines, units, promisedAt);
        if (timeline.measures(now)) {
            demand.placed(now, region);
        }
    }

    @Override
    public void orderAllocated(long now, int order, int site, int lines, long waited) {
        orders.allocated(now, site, lines, waited);
    }

    @Override
    public void orderBackordered(long now, int order, int site, int lines) {
        orders.backordered(now, site);
    }

    @Override
    public void orderLost(
            long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt) {
        orders.lost(now, site, reason, placedAt, promisedAt);
        if (now == placedAt) {
            shows.lostAtOnce(now, order);
        }
    }

    @Override
    public void orderReady(long now, int order, int site, long placedAt) {
        orders.ready(now, site);
    }

    @Override
    public void orderShipped(long now, int order, int site, int region, int lane, long placedAt, double kilograms) {
        inOrder(now);
        orders.shipped(now, site, region, placedAt);
    }

    @Override
    public void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt) {
        orders.delivered(deliveredAt, site, region, placedAt, promisedAt);
    }

    @Override
    public void orderScrapped(long now, int order, int site) {
        orders.scrapped(now, site);
    }

    @Override
    public void optionChosen(long now, int option, long promisedAt) {
        service.optionChosen(now, option, promisedAt);
    }

    @Override
    public void optionServed(int option, long placedAt, long promisedAt, long deliveredAt, long priceMicros) {
        service.optionServed(option, placedAt, promisedAt, deliveredAt, priceMicros);
    }

    @Override
    public void optionVoid(int option, long placedAt, long promisedAt) {
        service.optionVoid(option, placedAt, promisedAt);
    }

    @Override
    public void sellerLineOrdered(long now, int seller, long promisedAt) {
        service.sellerLineOrdered(now, seller, promisedAt);
    }

    @Override
    public void sellerLineServed(int seller, long placedAt, long promisedAt, long deliveredAt) {
        service.sellerLineServed(seller, placedAt, promisedAt, deliveredAt);
    }

    @Override
    public void sellerLineVoid(int seller, long placedAt, long promisedAt) {
        service.sellerLineVoid(seller, placedAt, promisedAt);
    }

    @Override
    public void orderSplit(long now, int order, int parcels) {
        service.orderSplit(now, order, parcels);
    }

    @Override
    public void partLeft(long now, int order, int site, boolean shipped) {
        orders.partLeft(now, site, shipped);
    }

    @Override
    public void orderMerged(long now, int order, int into, int site) {
        service.orderMerged(now, order, into, site);
    }

    @Override
    public void orderMoved(long now, int order, int from, int to) {
        orders.moved(now, from, to);
        service.orderMoved(now, order, from, to);
    }

    @Override
    public void orderHeld(long now, int order, int hold, long until, boolean fails) {
        service.orderHeld(now, order, hold, until, fails);
    }

    @Override
    public void substituted(long now, int order, int site, int item, int by, int units) {
        service.substituted(now, order, site, item, by, units);
    }

    @Override
    public void lineDecided(
            long now, int item, int units, int option, boolean live, boolean late, boolean returned, int reason) {
        returnCauses.decided(now, item, units, option, live, late, returned, reason);
    }

    @Override
    public void returnHandedOver(long now, int channel, int units) {
        returnChannels.handedOver(now, channel, units);
    }

    @Override
    public void returnLoadLeft(long now, int channel, int parcels, long waitedMicros) {
        returnChannels.loadLeft(now, channel, parcels, waitedMicros);
    }

    @Override
    public void returnCame(long now, int channel, int units, long handedOverAt) {
        returnChannels.came(now, channel, units, handedOverAt);
    }

    @Override
    public void returnKept(long now, int units) {
        returnSorting.kept(now, units);
    }

    @Override
    public void returnSorted(
            long now,
            int item,
            int grade,
            int disposition,
            int units,
            long valueMicros,
            long recoveredMicros,
            long costMicros) {
        returnSorting.sorted(now, item, grade, disposition, units, valueMicros, recoveredMicros, costMicros);
    }

    @Override
    public void returnSentOn(long now, int site, int units) {
        returnSorting.allSentOn += units;
    }

    @Override
    public void returnSentOnCame(long now, int site, int units) {
        returnSorting.allSentOnCame += units;
    }

    @Override
    public void refunded(long now, long waitedMicros, long amountMicros) {
        returnSorting.refunded(now, waitedMicros, amountMicros);
    }

    @Override
    public void returnStarted(long handedOverAt, long arrivesAt, int site, int units) {
        // A return under way is a figure ahead of time; it is counted when it arrives.
    }

    @Override
    public void returnArrived(long now, int site, int units) {
        returns.arrived(now, units);
        if (status != null) {
            status.inspectionChanged(now, site, units);
        }
    }

    @Override
    public void returnGraded(long now, int site, int restockUnits, int liquidatedUnits, long arrivedAt) {
        returns.graded(now, restockUnits, liquidatedUnits, arrivedAt);
        if (status != null) {
            status.inspectionChanged(now, site, -(restockUnits + liquidatedUnits));
        }
    }

    @Override
    public void stageChanged(long now, int stage, long deltaUnits) {
        goods.stages[stage].add(now, deltaUnits);
        if (status != null) {
            status.stageChanged(now, stage, deltaUnits);
        }
    }

    @Override
    public void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {
        inOrder(now);
        goods.stockChanged(now, site, deltaUnits, deltaCubicMetres);
        if (status != null) {
            status.stockChanged(now, site, deltaUnits);
        }
    }

    @Override
    public void demandMet(long now, int site, int item, int units, int atOnce, boolean isShort) {
        availability.demandMet(now, site, item, units, atOnce, isShort);
    }

    @Override
    public void availableChanged(long now, int site, int item, int deltaUnits, int available) {
        availability.availableChanged(now, site, item, deltaUnits, available);
        if (status != null) {
            status.availableChanged(now, site, deltaUnits);
        }
    }

    @Override
    public void backorderChanged(long now, int site, int deltaUnits) {
        sites[site].backorderedChanged(now, deltaUnits);
    }

    @Override
    public void replenishmentOrdered(long now, int site, int item, int units) {
        goods.replenishmentOrdered(timeline.measures(now), site, units);
    }

    @Override
    public void replenishmentStarted(long now, int site, int item, int units) {
        goods.started += units;
    }

    @Override
    public void sold(long now, int site, long amountMicros) {
        if (timeline.measures(now)) {
            orders.revenueMicrosBySite[site] += amountMicros;
        }
    }

    @Override
    public void replenishmentReceived(long now, int site, int item, int units, long orderedAt) {
        goods.replenishmentReceived(timeline.measures(now), site, units);
        availability.received(now, site, item, orderedAt);
    }

    @Override
    public void replenishmentCancelled(long now, int site, int item, int units, boolean started) {
        goods.replenishmentCancelled(timeline.measures(now), site, units, started);
    }

    @Override
    public void safetyStockReviewed(long now, int site, double units) {
        if (timeline.measures(now)) {
            goods.safetyStock[site].add(units);
        }
    }

    @Override
    public void restocked(long now, int site, int item, int units, long gradedAt) {
        goods.restocked += units;
        returnSorting.shelved(now, gradedAt);
    }

    @Override
    public void loadDeparted(
            long now,
            int lane,
            int load,
            long units,
            double kilograms,
            double cubicMetres,
            double capacityShare,
            long arrivesAt) {
        inOrder(now);
        if (timeline.measures(now)) {
            lanes[lane].depart(units, kilograms, cubicMetres, capacityShare, arrivesAt - now);
            freight.departed(lane, arrivesAt - now);
        }
    }

    @Override
    public void loadRolledOver(long now, int lane, long units) {
        if (timeline.measures(now)) {
            lanes[lane].rollOver(units);
        }
    }

    @Override
    public void loadClosed(long now, int lane, int load, Closed why, boolean full, int containers) {
        freight.loadClosed(now, lane, why, full, containers);
    }

    @Override
    public void sailingBlanked(long now, int lane, long units) {
        freight.blanked(now, lane, units);
    }

    @Override
    public void loadDelayed(long now, int lane, int load, long micros) {
        freight.delayed(now, lane);
    }

    @Override
    public void goodsLost(long now, int lane, int load, int item, int units, LaneLoss cause, boolean ordered) {
        freight.lost(now, lane, item, units, cause, ordered);
    }

    @Override
    public void loadTransferred(long now, int site, int load, long units, long micros) {
        freight.transferred(now, site, micros);
    }

    @Override
    public void lotWaits(long now, int lane, int lot, int leg, int item, int units) {
        // A step of the trace, not a figure.
    }

    @Override
    public void lotSplit(long now, int lane, int lot, int part, int units) {
        // A step of the trace, not a figure.
    }

    @Override
    public void lotBooked(long now, int lane, int units, boolean instead) {
        freight.lotBooked(now, lane, units, instead);
    }

    @Override
    public void lotLoaded(long now, int lane, int load, int lot, int item, int units, long waitedMicros) {
        freight.lotLoaded(now, lane, units, waitedMicros);
    }

    @Override
    public void entryReleased(
            long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt, long units) {
        inOrder(now);
        if (timeline.measures(now)) {
            customs.released(now, gateway, channel, arrivedAt, brokerStartedAt, filedAt);
        }
    }

    @Override
    public void entryAssessed(
            long now,
            int type,
            long parcels,
            long units,
            double valueMicros,
            double dutyMicros,
            double taxMicros,
            double deferredMicros,
            double feeMicros) {
        duties.entry(now, type, parcels, units, valueMicros, dutyMicros, taxMicros, deferredMicros, feeMicros);
    }

    @Override
    public void parcelsCross(long now, int lane, int parcels) {
        duties.allCrossing += parcels;
    }

    @Override
    public void entryTimed(
            long now,
            int channel,
            long documentsMicros,
            long examinationMicros,
            long paymentMicros,
            long closureMicros) {
        if (timeline.measures(now)) {
            customs.timed(channel, documentsMicros, examinationMicros, paymentMicros, closureMicros);
        }
    }

    @Override
    public void leftBond(long now, int site, int units) {
        duties.allLeftBond += units;
    }

    @Override
    public void goodsWithheld(long now, int gateway, boolean seized, int parcels, int units, double valueMicros) {
        duties.withheld(now, gateway, seized, parcels, units, valueMicros);
    }

    @Override
    public void dutyAssessed(long now, int gateway, int duty, int category, double valueMicros, double dutyMicros) {
        duties.duty(now, gateway, duty, category, valueMicros, dutyMicros);
    }

    @Override
    public void taxAssessed(long now, int gateway, int tax, int category, double valueMicros, double taxMicros) {
        duties.tax(now, gateway, tax, category, valueMicros, taxMicros);
    }

    @Override
    public void stayEnded(long now, int site, int kind, int days, long amountMicros) {
        tariffs.stayEnded(now, site, kind, days, amountMicros);
    }

    @Override
    public void emitted(long now, int lane, double kilogramsCo2e, double tonneKilometres) {
        emissions.emitted(now, lane, kilogramsCo2e, tonneKilometres);
    }

    @Override
    public void posted(long now, int account, double quantity, long amountMicros) {
        ledger.posted(now, account, quantity, amountMicros);
    }

    @Override
    public void writtenOff(long now, int site, int item, int units, LossCause cause) {
        double value = scenario.catalogue().items().get(item).valueMicros() / 1e6;
        shelf.writtenOff(now, site, item, units, cause, value);
    }

    @Override
    public void pickFailed(long now, int order, int site, int units) {
        orders.pickFailed(now, site);
        shelf.pickFailed(now, site);
    }

    @Override
    public void counted(long now, int site, int items, int unitsMissed) {
        shelf.counted(now, site, items, unitsMissed);
    }

    @Override
    public void censusTaken(long now) {
        shelf.censusTaken(now);
    }

    @Override
    public void stockAged(
            long now, int site, int group, AgeClass age, long units, double cubicMetres, double unitDays) {
        shelf.stockAged(now, site, group, age, units, cubicMetres, unitDays);
    }

    @Override
    public void overstocked(long now, int site, int group, long units) {
        shelf.overstocked(now, site, group, units);
    }

    @Override
    public void feeCharged(long now, int seller, AgeClass age, double cubicMetreDays, long amountMicros) {
        shelf.feeCharged(now, seller, age, cubicMetreDays, amountMicros);
    }

    @Override
    public void sellerOrdered(long now, int seller, int units, boolean first) {
        sellers.ordered(now, seller, units, first);
    }

    @Override
    public void sellerFilled(long now, int seller, int units) {
        sellers.filled(now, seller, units);
    }

    @Override
    public void sellerShipped(long now, int seller, int units, long amountMicros, boolean onTime, boolean returned) {
        sellers.shipped(now, seller, units, amountMicros, onTime, returned);
    }

    @Override
    public void sellerStockChanged(long now, int seller, int deltaUnits, int deltaFilledPlaces) {
        sellers.stockChanged(now, seller, deltaUnits, deltaFilledPlaces);
    }

    @Override
    public void blockedChanged(long now, int site, LossCause cause, int deltaUnits) {
        if (status != null) {
            status.blockedChanged(now, site, cause, deltaUnits);
        }
    }

    @Override
    public void contactMade(long now, int row, boolean again) {
        inOrder(now);
        contacts.contactMade(now, row, again);
    }

    @Override
    public void contactAnswered(long now, int row, long waitedMicros) {
        contacts.contactAnswered(now, row, waitedMicros);
    }

    @Override
    public void contactAbandoned(long now, int row, long waitedMicros) {
        contacts.contactAbandoned(now, row, waitedMicros);
    }

    @Override
    public void contactTurnedAway(long now, int row) {
        contacts.contactTurnedAway(now, row);
    }

    @Override
    public void contactEnded(long now, int row) {
        contacts.contactEnded(now, row);
    }

    @Override
    public void disruptionPlanned(int disruption, long start, long end) {
        disruptions.disruptionPlanned(disruption, start, end);
    }

    @Override
    public void departureMissed(long now, int disruption, int lane, int departures, long units) {
        disruptions.departureMissed(now, disruption, lane, departures, units);
    }

    @Override
    public void loadHeld(long now, int disruption, int gateway, long units, long until) {
        disruptions.loadHeld(now, disruption, gateway, units, until);
    }

    @Override
    public void staffKeptAway(long now, int station, int people) {
        disruptions.staffKeptAway(now, station, people);
    }

    @Override
    public void recovered(long now, int recovery, int units) {
        disruptions.recovered(now, recovery, units);
    }

    @Override
    public void parcelHandedOver(long now, int lane, boolean forPoint) {
        deliveries.parcelHandedOver(now, lane, forPoint);
    }

    @Override
    public void parcelAtPoint(long now, int point, int lane) {
        inOrder(now);
        deliveries.parcelAtPoint(now, point, lane);
    }

    @Override
    public void parcelOverflowed(long now, int point, int lane) {
        deliveries.parcelOverflowed(now, point, lane);
    }

    @Override
    public void parcelCollected(long now, int point, long waitedMicros) {
        inOrder(now);
        deliveries.parcelCollected(now, point, waitedMicros);
    }

    @Override
    public void parcelUncollected(long now, int point, long waitedMicros) {
        deliveries.parcelUncollected(now, point, waitedMicros);
    }

    @Override
    public void parcelKept(long now, int lane) {
        deliveries.parcelKept(now, lane);
    }

    @Override
    public void parcelDelivered(long now, int lane, int attempt, boolean damaged) {
        deliveries.parcelDelivered(now, lane, attempt, damaged);
    }

    @Override
    public void parcelLost(long now, int lane, long valueMicros) {
        inOrder(now);
        deliveries.parcelLost(now, lane, valueMicros);
    }

    @Override
    public void parcelDamaged(long now, int lane, long valueMicros) {
        inOrder(now);
        deliveries.parcelDamaged(now, lane, valueMicros);
    }

    @Override
    public void parcelCameBack(long now, int lane, int units) {
        inOrder(now);
        deliveries.parcelCameBack(now, lane, units);
    }

    @Override
    public void vendorChosen(long now, int lane, boolean first, boolean over) {
        vendors.chosen(now, lane, first, over);
    }

    @Override
    public void middleMileSetOut(long now, int way, int parcels) {
        middleMile.setOut(now, way, parcels);
    }

    @Override
    public void middleMileMoved(long now, int way, Stretch from, Stretch to) {
        inOrder(now);
        middleMile.moved(now, way, from, to);
    }

    @Override
    public void middleMilePassed(long now, int way, long micros) {
        middleMile.passed(now, way, micros);
    }
}
