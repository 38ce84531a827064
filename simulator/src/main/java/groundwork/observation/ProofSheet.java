package groundwork.observation;

import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The balances of a replication: what was told while it ran against what its stores hold at the end. */
public final class ProofSheet {

    /** Sums of up to 10^8 terms in double precision agree to this share. */
    private static final double ROUNDING = 1e-7;

    private final Scenario scenario;
    private final Recorder recorder;
    private final Closing closing;

    /** The proof sheet of a closed recorder. */
    public ProofSheet(Scenario scenario, Recorder recorder, Closing closing) {
        this.scenario = scenario;
        this.recorder = recorder;
        this.closing = closing;
    }

    /** All lines, in a fixed order. */
    public List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>();
        lines.add(orders());
        lines.add(demand());
        if (scenario.orderRules().sourcing().mostParcels() > 1) {
            lines.add(parts());
        }
        lines.add(goods());
        lines.add(shelves());
        if (recorder.status != null) {
            lines.add(status());
        }
        if (scenario.inventory().shelves().sellers()) {
            lines.add(sellers());
        }
        closing.datedUnits().ifPresent(units -> lines.add(dates(units)));
        lines.add(onOrder());
        lines.add(stagesAgree());
        if (scenario.returns().refined()) {
            lines.addAll(new ReturnsProof(scenario, recorder, closing).lines());
        }
        lines.add(returns());
        if (!scenario.customs().parcels().isEmpty()) {
            lines.add(crossings());
        }
        if (scenario.customs().channels().stream()
                .anyMatch(c -> c.examination().seizedShare() + c.examination().reExportedShare() > 0)) {
            lines.add(withheld());
            lines.add(withheldParcels());
        }
        if (!scenario.customs().exports().rules().isEmpty()) {
            lines.add(recorder.exports.balance(closing.border()));
        }
        if (!scenario.customs().refunds().isEmpty()) {
            lines.addAll(recorder.dutyRefunds.balances(closing.border()));
        }
        if (!scenario.customs().bonded().isEmpty()) {
            lines.addAll(new BondProof(recorder, closing).lines());
        }
        lines.addAll(new PackingProof(scenario, recorder, closing).lines());
        lines.addAll(new LastMileProof(scenario, recorder, closing).lines());
        lines.add(ledger());
        lines.add(posted());
        lines.addAll(new VehicleProof(scenario, recorder).lines());
        lines.add(staff());
        lines.add(shifts());
        lines.add(count(
                "work within capacity",
                "jobs begun when nobody on duty was free = 0",
                recorder.stations.overbooked(),
                "jobs"));
        lines.add(little());
        lines.add(count("no negative stock", "lowest level of any stock = 0", lowestStock(), "units"));
        lines.add(count(
                "no event in the past",
                "events that came before an earlier one = 0",
                recorder.sequence.violations(),
                "events"));
        return lines;
    }

    private static ProofLine count(String line, String statement, double found, String unit) {
        return new ProofLine(line, statement, found, 0, unit, 0);
    }

    private ProofLine orders() {
        OrderRecorder orders = recorder.orders;
        return new ProofLine(
                "orders balance",
                "orders placed = shipped + lost + cancelled + scrapped + open at the end",
                orders.allPlaced,
                orders.allShipped + orders.allLost + orders.allCancelled + orders.allScrapped + closing.openOrders(),
                "orders",
                0);
    }

    private ProofLine demand() {
        return new ProofLine(
                "demand balance",
                "units of the lines born = units of the orders placed",
                recorder.demand.allUnits,
                recorder.orders.allUnits,
                "units",
                0);
    }

    private ProofLine parts() {
        return new ProofLine(
                "parcels balance",
                "parcels beyond the first of split orders = left before the last + inside at the end",
                recorder.service.allParts,
                recorder.orders.allPartsLeft + closing.spareParts(),
                "parcels",
                0);
    }

    private ProofLine goods() {
        GoodsRecorder goods = recorder.goods;
        double sentOn = recorder.returnSorting.allSentOn
                - recorder.returnSorting.allSentOnCame
                - recorder.returnSorting.allWithheld;
        double putBack = goods.shelved - goods.received - goods.restocked;
        return new ProofLine(
                "goods balance",
                "opening stock + sent to sites − cancelled on the way + returned for sale"
                        + (scenario.returns().refined() ? " or sent on" : "")
                        + " + put back"
                        + " = on hand + on the way + taken + expired, damaged and lost"
                        + (hasLaneRisks() ? " on shelves or lanes" : ""),
                goods.opening + goods.started - goods.turnedBack + recorder.returns.allRestocked + sentOn + putBack,
                closing.onHandUnits()
                        + closing.lotUnits()
                        + (goods.taken - recorder.shelf.allWrittenOff)
                        + closing.writtenOffUnits()
                        + recorder.freight.allLost,
                "units",
                0);
    }

    private boolean hasLaneRisks() {
        return !scenario.network().freight().risks().isEmpty();
    }

    private ProofLine shelves() {
        double onHand = recorder.sites.sum(recorder.sites::stock);
        return new ProofLine(
                "shelves balance",
                "opening stock + put away − taken = on hand at the end",
                onHand,
                closing.onHandUnits(),
                "units",
                0);
    }

    private ProofLine dates(long units) {
        return new ProofLine(
                "dates balance",
                "units on shelves by the date of their coming = on hand at the end",
                units,
                closing.onHandUnits(),
                "units",
                0);
    }

    private ProofLine status() {
        return new ProofLine(
                "status balance",
                "units in all statuses = on hand + on the way + waiting to be graded + waiting to be cleared away",
                recorder.status.unitsInAll(),
                closing.onHandUnits() + closing.lotUnits() + closing.ungradedUnits() + closing.blockedUnits(),
                "units",
                0);
    }

    private ProofLine sellers() {
        return new ProofLine(
                "sellers balance",
                "units on shelves, by seller = on hand at the end",
                recorder.sellers.unitsInAll(),
                closing.onHandUnits(),
                "units",
                0);
    }

    private ProofLine onOrder() {
        GoodsRecorder goods = recorder.goods;
        return new ProofLine(
                "replenishment balance",
                "ordered by sites − cancelled" + (hasLaneRisks() ? " − lost on lanes" : "")
                        + " − put away = on order at the end",
                goods.ordered - goods.cancelled - recorder.freight.allLostOfOrders - goods.received,
                closing.onOrderUnits(),
                "units",
                0);
    }

    private ProofLine stagesAgree() {
        double staged = 0;
        for (LevelSeries stage : recorder.goods.stages) {
            staged += stage.level();
        }
        return new ProofLine(
                "stages balance",
                "sum of the stages of the pipeline = units in lots on the way",
                staged,
                closing.lotUnits(),
                "units",
                0);
    }

    private ProofLine returns() {
        return new ProofLine(
                "returns balance",
                "units returned = graded + waiting to be graded",
                recorder.returns.allArrived,
                recorder.returns.allGraded + closing.ungradedUnits(),
                "units",
                0);
    }

    private ProofLine crossings() {
        return new ProofLine(
                "border balance",
                "parcels that set out over a border = on entries released + withheld + under way or at the gateway at the end",
                recorder.duties.allCrossing,
                recorder.duties.allCleared + closing.border().parcels(),
                "parcels",
                0);
    }

    private ProofLine withheld() {
        return new ProofLine(
                "withheld balance",
                "units seized or sent back, as told = units taken off loads for sites",
                recorder.duties.withheld.allUnits(),
                closing.border().withheldUnits(),
                "units",
                0);
    }

    private ProofLine withheldParcels() {
        return new ProofLine(
                "withheld parcels balance",
                "parcels seized or sent back = paid back + sent again + given up + waiting for either at the end",
                recorder.duties.withheld.allParcels(),
                recorder.duties.withheld.allSettled() + closing.border().withheldParcels(),
                "parcels",
                0);
    }

    private ProofLine ledger() {
        double charged = 0;
        for (long[] account : recorder.ledger.amounts) {
            for (long amount : account) {
                charged += amount;
            }
        }
        double paid = 0;
        for (long amount : recorder.ledger.paid) {
            paid += amount;
        }
        return new ProofLine(
                "cash balance", "charged to activities = due to payees", charged / 1e6, paid / 1e6, "currency", 0);
    }

    private ProofLine posted() {
        return new ProofLine(
                "ledger balance",
                "posted by the chain, warm-up included = heard here",
                closing.postedMicros() / 1e6,
                recorder.ledger.allAmounts / 1e6,
                "currency",
                0);
    }

    private double hoursOnDuty() {
        long onDuty = 0;
        for (int s = 0; s < recorder.stations.stations(); s++) {
            onDuty += recorder.stations.of(s).allStaffed();
        }
        return (double) (onDuty + recorder.disruptions.awayMicros()) / Horizon.HOUR;
    }

    /** How the hours of staff are told, where some are kept away and where none are. */
    private String staffed() {
        return scenario.risks().disruptions().isEmpty()
                ? "hours on duty by the stations"
                : "hours on duty by the stations + hours kept away by disruptions";
    }

    private ProofLine staff() {
        double paid = 0;
        for (int a = 0; a < recorder.ledger.allQuantities.length; a++) {
            if (recorder.index.accounts().get(a).payee().equals("labour")) {
                paid += recorder.ledger.allQuantities[a];
            }
        }
        return new ProofLine(
                "staff balance", staffed() + " = hours paid", hoursOnDuty(), paid, "hours", ROUNDING * (1 + paid));
    }

    private ProofLine shifts() {
        return new ProofLine(
                "shift balance",
                staffed() + " = hours of the shifts in the scenario",
                hoursOnDuty(),
                (double) new ShiftHours(scenario).personMicros() / Horizon.HOUR,
                "hours",
                0);
    }

    private ProofLine little() {
        LittleBalance balance = recorder.stations.little();
        long worst = 0;
        long left = 0;
        for (int s = 0; s < recorder.stations.stations(); s++) {
            long difference = recorder.stations.of(s).allInside() - balance.fromPassages(s, closing.time());
            if (s == 0 || StrictMath.abs(difference) > StrictMath.abs(worst)) {
                worst = difference;
                left = recorder.stations.of(s).allInside();
            }
        }
        return new ProofLine(
                "Little's law",
                "number inside over time = times spent inside, at the station where they differ most",
                (double) left / Horizon.HOUR,
                (double) (left - worst) / Horizon.HOUR,
                "task-hours",
                0);
    }

    private double lowestStock() {
        return Math.min(recorder.availability.lowest(), recorder.sites.lowest());
    }
}
