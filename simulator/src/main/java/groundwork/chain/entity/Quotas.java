package groundwork.chain.entity;

import groundwork.chain.plan.QuotaPlan;
import groundwork.observation.BorderListener;
import java.util.List;

/** How much of each tariff-rate quota has been used in its period, at all gateways together: first come, first served. */
public final class Quotas {

    private final BorderListener listener;
    private final List<QuotaPlan> plans;
    private final double[] used;
    private final int[] period;

    /** The quotas of a run; all is left. */
    public Quotas(List<QuotaPlan> plans, BorderListener listener) {
        this.plans = plans;
        this.listener = listener;
        used = new double[plans.size()];
        period = new int[used.length];
    }

    /** The share of a quantity that would enter within a quota at a time. */
    public double within(int quota, double quantity, long time) {
        QuotaPlan plan = plans.get(quota);
        double left = plan.quantity() - (plan.period(time) > period[quota] ? 0 : used[quota]);
        return quantity <= left ? 1 : Math.max(0, left) / quantity;
    }

    /** The same for goods that do enter: their quantity is used up. */
    public double take(int quota, double quantity, long time) {
        int now = plans.get(quota).period(time);
        if (now > period[quota]) {
            period[quota] = now;
            used[quota] = 0;
        }
        double share = within(quota, quantity, time);
        used[quota] += share * quantity;
        listener.quotaUsed(time, quota, share * quantity, (1 - share) * quantity);
        return share;
    }
}
