package groundwork.observation;

import java.util.ArrayList;
import java.util.List;

/** The ledger: quantity and amount by account and day, each amount booked a second time to its payee; sales are those of orders. */
final class LedgerRecorder implements LedgerListener {

    private final DayCursor days;
    private final OrderRecorder orders;
    final double[][] quantities;
    final long[][] amounts;
    final List<String> payees = new ArrayList<>();
    final long[] paid;
    private final int[] payeeOf;
    final double[] allQuantities;
    long allAmounts;

    LedgerRecorder(Timeline timeline, List<ModelIndex.Account> accounts, OrderRecorder orders) {
        this.orders = orders;
        days = new DayCursor(timeline);
        quantities = new double[accounts.size()][timeline.days()];
        amounts = new long[accounts.size()][timeline.days()];
        allQuantities = new double[accounts.size()];
        payeeOf = new int[accounts.size()];
        for (int a = 0; a < payeeOf.length; a++) {
            String payee = accounts.get(a).payee();
            if (!payees.contains(payee)) {
                payees.add(payee);
            }
            payeeOf[a] = payees.indexOf(payee);
        }
        paid = new long[payees.size()];
    }

    @Override
    public void posted(long time, int account, double quantity, long amountMicros) {
        allQuantities[account] += quantity;
        allAmounts += amountMicros;
        int day = days.day(time);
        if (day != DayCursor.NONE) {
            quantities[account][day] += quantity;
            amounts[account][day] += amountMicros;
            paid[payeeOf[account]] += amountMicros;
        }
    }

    @Override
    public void sold(long now, int site, long amountMicros) {
        orders.sold(now, site, amountMicros);
    }
}
