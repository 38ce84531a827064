package groundwork.observation;

import groundwork.scenario.DutyRefund;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Tally;
import java.util.Arrays;
import java.util.List;

/** Duty and taxes paid back, by row of the scenario's table. */
final class RefundRecorder implements RefundListener {

    private static final double MICROS = 1e6;

    private final Timeline timeline;
    private final EventSequence sequence;
    private final List<DutyRefund> rows;
    private final Row[] of;
    private double tooLate;
    private double nothingPaid;

    /** Units that left or were destroyed, and those of which it was told what is due, warm-up included. */
    private long allGone;

    private long allJudged;

    /** Money that was due and that was paid, warm-up included. */
    private long allDue;

    private long allPaid;

    RefundRecorder(Timeline timeline, EventSequence sequence, Scenario scenario) {
        this.timeline = timeline;
        this.sequence = sequence;
        rows = scenario.customs().refunds();
        of = new Row[rows.size()];
        Arrays.setAll(of, row -> new Row());
    }

    /** What happened by a row in the measured period. */
    private static final class Row {
        final Tally waited = new Tally();
        double units;
        double duty;
        double due;
        double claims;
        double claimed;
        double fees;
        double paid;
    }

    @Override
    public void goodsGone(long now, int units) {
        allGone += units;
    }

    @Override
    public void refundDue(long now, int row, int units, long paidMicros, long dueMicros) {
        allJudged += units;
        allDue += dueMicros;
        if (timeline.measures(now)) {
            of[row].units += units;
            of[row].duty += paidMicros;
            of[row].due += dueMicros;
        }
    }

    @Override
    public void nothingDue(long now, int units, Nothing why) {
        allJudged += units;
        if (timeline.measures(now)) {
            tooLate += why == Nothing.TOO_LATE ? units : 0;
            nothingPaid += why == Nothing.NOTHING_PAID ? units : 0;
        }
    }

    @Override
    public void refundClaimed(long now, int row, long amountMicros, long feeMicros) {
        sequence.next(now);
        if (timeline.measures(now)) {
            of[row].claims++;
            of[row].claimed += amountMicros;
            of[row].fees += feeMicros;
        }
    }

    @Override
    public void refundPaid(long now, int row, long amountMicros, long waitedMicros) {
        sequence.next(now);
        allPaid += amountMicros;
        if (timeline.measures(now)) {
            of[row].paid += amountMicros;
            of[row].waited.add(waitedMicros);
        }
    }

    void write(FigureSheet sheet) {
        for (int row = 0; row < of.length; row++) {
            Row all = of[row];
            sheet.row(
                    "duty_refund",
                    List.of(rows.get(row).id(), rows.get(row).gateway()),
                    all.units,
                    all.duty / MICROS,
                    all.due / MICROS,
                    all.claims,
                    all.claimed / MICROS,
                    all.fees / MICROS,
                    all.paid / MICROS,
                    all.waited.count() == 0 ? 0 : all.waited.mean() / Horizon.DAY);
        }
        if (of.length > 0) {
            sheet.network("refund_too_late", "units", tooLate);
            sheet.network("refund_nothing_paid", "units", nothingPaid);
        }
    }

    List<ProofLine> balances(BorderClosing closing) {
        return List.of(
                new ProofLine(
                        "refunded goods balance",
                        "units re-exported or destroyed = those with a refund + those without",
                        allGone,
                        allJudged,
                        "units",
                        0),
                new ProofLine(
                        "refunds balance",
                        "refunds of duty and taxes due = paid + claimed or to be claimed at the end",
                        allDue / MICROS,
                        (allPaid + closing.refundsMicros()) / MICROS,
                        "currency",
                        0));
    }
}
