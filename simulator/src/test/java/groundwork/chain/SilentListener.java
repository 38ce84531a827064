package groundwork.chain;

import groundwork.observation.ChainListener;
import groundwork.scenario.AgeClass;

/** Hears everything and notes nothing; tests override what they look at. */
class SilentListener implements ChainListener {
    @Override
    public void changed(int station, long now, int waiting, int busy, int servers) {}

    @Override
    public void arrived(int station, long now) {}

    @Override
    public void started(int station, long now, long waitedMicros) {}

    @Override
    public void finished(int station, long now, long sojournMicros) {}

    @Override
    public void turnedAway(int station, long now) {}

    @Override
    public void lineOrdered(long now, int region, int item, int units) {}

    @Override
    public void showOrdered(long now, int show, int order, int units) {}

    @Override
    public void companionAsked(long now, int affinity, boolean comes) {}

    @Override
    public void giftOrdered(long now, int order) {}

    @Override
    public void orderPlaced(long now, int order, int region, int lines, int units, long promisedAt) {}

    @Override
    public void orderAllocated(long now, int order, int site, int lines, long waited) {}

    @Override
    public void orderBackordered(long now, int order, int site, int lines) {}

    @Override
    public void orderLost(
            long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt) {}

    @Override
    public void orderReady(long now, int order, int site, long placedAt) {}

    @Override
    public void orderShipped(long now, int order, int site, int region, int lane, long placedAt, double kilograms) {}

    @Override
    public void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt) {}

    @Override
    public void orderScrapped(long now, int order, int site) {}

    @Override
    public void returnStarted(long handedOverAt, long arrivesAt, int site, int units) {}

    @Override
    public void returnArrived(long now, int site, int units) {}

    @Override
    public void returnGraded(long now, int site, int restockUnits, int liquidatedUnits, long arrivedAt) {}

    @Override
    public void stageChanged(long now, int stage, long deltaUnits) {}

    @Override
    public void stockChanged(long now, int site, int deltaUnits, double deltaCubicMetres) {}

    @Override
    public void availableChanged(long now, int site, int item, int deltaUnits, int available) {}

    @Override
    public void demandMet(long now, int site, int item, int units, int atOnce, boolean isShort) {}

    @Override
    public void backorderChanged(long now, int site, int deltaUnits) {}

    @Override
    public void replenishmentOrdered(long now, int site, int item, int units) {}

    @Override
    public void replenishmentStarted(long now, int site, int item, int units) {}

    @Override
    public void sold(long now, int site, long amountMicros) {}

    @Override
    public void replenishmentReceived(long now, int site, int item, int units, long orderedAt) {}

    @Override
    public void replenishmentCancelled(long now, int site, int item, int units, boolean started) {}

    @Override
    public void safetyStockReviewed(long now, int site, double units) {}

    @Override
    public void restocked(long now, int site, int item, int units, long gradedAt) {}

    @Override
    public void loadDeparted(
            long now,
            int lane,
            int load,
            long units,
            double kilograms,
            double cubicMetres,
            double capacityShare,
            long arrivesAt) {}

    @Override
    public void loadRolledOver(long now, int lane, long units) {}

    @Override
    public void loadClosed(long now, int lane, int load, Closed why, boolean full, int containers) {}

    @Override
    public void sailingBlanked(long now, int lane, long units) {}

    @Override
    public void loadDelayed(long now, int lane, int load, long micros) {}

    @Override
    public void goodsLost(long now, int lane, int load, int item, int units, LaneLoss cause, boolean ordered) {}

    @Override
    public void loadTransferred(long now, int site, int load, long units, long micros) {}

    @Override
    public void lotWaits(long now, int lane, int lot, int leg, int item, int units) {}

    @Override
    public void lotSplit(long now, int lane, int lot, int part, int units) {}

    @Override
    public void lotBooked(long now, int lane, int units, boolean instead) {}

    @Override
    public void lotLoaded(long now, int lane, int load, int lot, int item, int units, long waitedMicros) {}

    @Override
    public void entryReleased(
            long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt, long units) {}

    @Override
    public void posted(long now, int account, double quantity, long amountMicros) {}

    @Override
    public void writtenOff(long now, int site, int item, int units, LossCause cause) {}

    @Override
    public void pickFailed(long now, int order, int site, int units) {}

    @Override
    public void counted(long now, int site, int items, int unitsMissed) {}

    @Override
    public void censusTaken(long now) {}

    @Override
    public void stockAged(
            long now, int site, int group, AgeClass age, long units, double cubicMetres, double unitDays) {}

    @Override
    public void overstocked(long now, int site, int group, long units) {}

    @Override
    public void feeCharged(long now, int seller, AgeClass age, double cubicMetreDays, long amountMicros) {}

    @Override
    public void sellerOrdered(long now, int seller, int units, boolean first) {}

    @Override
    public void sellerFilled(long now, int seller, int units) {}

    @Override
    public void sellerShipped(long now, int seller, int units, long amountMicros, boolean onTime, boolean returned) {}

    @Override
    public void sellerStockChanged(long now, int seller, int deltaUnits, int deltaFilledPlaces) {}

    @Override
    public void lineDecided(
            long now, int item, int units, int option, boolean live, boolean late, boolean returned, int reason) {}

    @Override
    public void returnHandedOver(long now, int channel, int units) {}

    @Override
    public void returnLoadLeft(long now, int channel, int parcels, long waitedMicros) {}

    @Override
    public void returnCame(long now, int channel, int units, long handedOverAt) {}

    @Override
    public void returnKept(long now, int units) {}

    @Override
    public void returnSorted(
            long now,
            int item,
            int grade,
            int disposition,
            int units,
            long valueMicros,
            long recoveredMicros,
            long costMicros) {}

    @Override
    public void returnSentOn(long now, int site, int units) {}

    @Override
    public void returnSentOnCame(long now, int site, int units) {}

    @Override
    public void refunded(long now, long waitedMicros, long amountMicros) {}

    @Override
    public void blockedChanged(long now, int site, LossCause cause, int deltaUnits) {}

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
            double feeMicros) {}

    @Override
    public void dutyAssessed(long now, int gateway, int duty, int category, double valueMicros, double dutyMicros) {}

    @Override
    public void taxAssessed(long now, int gateway, int tax, int category, double valueMicros, double taxMicros) {}

    @Override
    public void parcelsCross(long now, int lane, int parcels) {}

    @Override
    public void disruptionPlanned(int disruption, long start, long end) {}

    @Override
    public void departureMissed(long now, int disruption, int lane, int departures, long units) {}

    @Override
    public void loadHeld(long now, int disruption, int gateway, long units, long until) {}

    @Override
    public void staffKeptAway(long now, int station, int people) {}

    @Override
    public void recovered(long now, int recovery, int units) {}

    @Override
    public void entryTimed(
            long now,
            int channel,
            long documentsMicros,
            long examinationMicros,
            long paymentMicros,
            long closureMicros) {}

    @Override
    public void goodsWithheld(long now, int gateway, boolean seized, int parcels, int units, double valueMicros) {}

    @Override
    public void leftBond(long now, int site, int units) {}
}
