package groundwork.observation;

import groundwork.scenario.Horizon;
import java.util.ArrayList;
import java.util.List;

/** The balances of a replication: what was told while it ran against what its stores hold at the end. */
public final class ProofSheet {

    /** Sums of up to 10^8 terms in double precision agree to this share. */
    private static final double ROUNDING = 1e-7;

    private final Recorder recorder;
    private final Closing closing;

    /** The proof sheet of a closed recorder. */
    public ProofSheet(Recorder recorder, Closing closing) {
        this.recorder = recorder;
        this.closing = closing;
    }

    /** All lines, in a fixed order. */
    public List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>();
        lines.add(orders());
        lines.add(goods());
        lines.add(shelves());
        lines.add(onOrder());
        lines.add(stagesAgree());
        lines.add(returns());
        lines.add(ledger());
        lines.add(staff());
        lines.add(busy());
        lines.add(little());
        lines.add(count("no negative stock", "lowest level of any stock = 0", lowestStock(), "units"));
        lines.add(count(
                "no event in the past", "events that came before an earlier one = 0", recorder.outOfOrder, "events"));
        return lines;
    }

    private static ProofLine count(String line, String statement, double found, String unit) {
        return new ProofLine(line, statement, found, 0, unit, 0);
    }

    private ProofLine orders() {
        OrderRecorder orders = recorder.orders;
        return new ProofLine(
                "orders balance",
                "orders placed = shipped + lost + scrapped + open at the end",
                orders.allPlaced,
                orders.allShipped + orders.allLost + orders.allScrapped + closing.openOrders(),
                "orders",
                0);
    }

    private ProofLine goods() {
        GoodsRecorder goods = recorder.goods;
        double putBack = goods.shelved - goods.received - goods.restocked;
        return new ProofLine(
                "goods balance",
                "opening stock + ordered from hubs + returned for sale + put back = on hand + on the way + taken",
                goods.opening + goods.ordered + recorder.returns.allRestocked + putBack,
                closing.onHandUnits() + closing.lotUnits() + goods.taken,
                "units",
                0);
    }

    private ProofLine shelves() {
        GoodsRecorder goods = recorder.goods;
        double onHand = 0;
        for (LevelSeries site : goods.units) {
            onHand += site.level();
        }
        return new ProofLine(
                "shelves balance",
                "opening stock + put away − taken = on hand at the end",
                onHand,
                closing.onHandUnits(),
                "units",
                0);
    }

    private ProofLine onOrder() {
        GoodsRecorder goods = recorder.goods;
        return new ProofLine(
                "replenishment balance",
                "ordered from hubs − put away = on order at the end",
                goods.ordered - goods.received,
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
                recorder.returns.allGraded + recorder.returns.waiting.level(),
                "units",
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

    private ProofLine staff() {
        double onDuty = 0;
        double paid = 0;
        for (int s = 0; s < recorder.stations.stations(); s++) {
            onDuty += recorder.stations.little().staffed(s) / Horizon.HOUR;
        }
        for (int a = 0; a < recorder.ledger.allQuantities.length; a++) {
            if (recorder.index.accounts().get(a).payee().equals("labour")) {
                paid += recorder.ledger.allQuantities[a];
            }
        }
        return new ProofLine(
                "staff balance",
                "hours on duty by the stations = hours paid by the calendar",
                onDuty,
                paid,
                "hours",
                ROUNDING * (1 + paid));
    }

    private ProofLine busy() {
        double excess = 0;
        for (int s = 0; s < recorder.stations.stations(); s++) {
            LittleBalance balance = recorder.stations.little();
            excess = Math.max(excess, balance.worked(s) - balance.overtime(s) - balance.staffed(s));
        }
        return new ProofLine(
                "work within capacity",
                "largest excess of hours worked over hours on duty, jobs in hand after a shift apart = 0",
                excess / Horizon.HOUR,
                0,
                "hours",
                ROUNDING);
    }

    private ProofLine little() {
        double worstLeft = 0;
        double worstRight = 0;
        for (int s = 0; s < recorder.stations.stations(); s++) {
            double left = recorder.stations.little().fromLevels(s) / Horizon.HOUR;
            double right = recorder.stations.little().fromPassages(s, closing.time()) / Horizon.HOUR;
            if (StrictMath.abs(left - right) >= StrictMath.abs(worstLeft - worstRight)) {
                worstLeft = left;
                worstRight = right;
            }
        }
        return new ProofLine(
                "Little's law",
                "number inside over time = times spent inside, at the station where they differ most",
                worstLeft,
                worstRight,
                "task-hours",
                ROUNDING * (1 + worstLeft));
    }

    private double lowestStock() {
        double lowest = 0;
        for (LevelSeries[] group :
                new LevelSeries[][] {recorder.goods.units, recorder.goods.available, recorder.goods.backordered}) {
            for (LevelSeries level : group) {
                lowest = Math.min(lowest, level.lowest());
            }
        }
        return lowest;
    }
}
