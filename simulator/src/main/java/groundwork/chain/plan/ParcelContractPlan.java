package groundwork.chain.plan;

import groundwork.scenario.CardTerms;
import groundwork.scenario.ContractTier;
import groundwork.scenario.Horizon;
import groundwork.scenario.ParcelContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract on parcels made ready.
 *
 * @param number of the contract, in the order of the scenario
 * @param cardNumber as lanes know it
 * @param from where tiers begin, ascending, in what is counted; the first is 0
 * @param lanes that name the card
 * @param periods of the calendar that the run touches, in order
 * @param exchange from the currency of the card
 */
@SuppressWarnings("ArrayRecordComponent") // read-only numbers, shared by all replications
public record ParcelContractPlan(
        int number,
        int cardNumber,
        ParcelContract terms,
        long[] from,
        List<OfLane> lanes,
        List<Period> periods,
        Exchange exchange) {

    /** Money is counted in millionths, parcels one by one. */
    private static final double MILLIONTHS = 1e6;

    /** A lane of the contract, and where its part of what is missing is posted. */
    public record OfLane(int lane, int shortfallAccount) {}

    /**
     * A period of the calendar.
     *
     * @param begins in simulated time; before 0 where the run begins in it
     * @param ends exclusive; after the end of the run where the run ends in it
     */
    public record Period(LocalDate firstDay, long begins, long ends) {}

    static ParcelContractPlan of(
            int number,
            int card,
            ParcelContract terms,
            List<ContractTier> tiers,
            List<OfLane> lanes,
            Horizon horizon,
            Exchange exchange) {
        return new ParcelContractPlan(
                number,
                card,
                terms,
                tiers.stream().mapToLong(tier -> counted(terms, tier.from())).toArray(),
                lanes,
                periods(terms.period(), horizon),
                exchange);
    }

    private static long counted(ParcelContract terms, double quantity) {
        return terms.counts() == ParcelContract.Counts.SPEND
                ? StrictMath.round(quantity * MILLIONTHS)
                : (long) StrictMath.ceil(quantity);
    }

    private static List<Period> periods(CardTerms.Contract length, Horizon horizon) {
        LocalDate day =
                length.firstDay(horizon.instant(0).atZone(horizon.zone()).toLocalDate());
        List<Period> periods = new ArrayList<>();
        for (long begins = begin(day, horizon); begins < horizon.endMicros(); begins = begin(day, horizon)) {
            LocalDate next = day.plusMonths(length.months());
            periods.add(new Period(day, begins, begin(next, horizon)));
            day = next;
        }
        return List.copyOf(periods);
    }

    private static long begin(LocalDate day, Horizon horizon) {
        return SurchargePlan.begin(day, horizon, horizon.zone());
    }

    /** Whether money is counted, in millionths; else parcels. */
    public boolean countsSpend() {
        return terms.counts() == ParcelContract.Counts.SPEND;
    }

    /** What was moved in the first period before the run began, in what is counted. */
    public long movedBefore() {
        return Double.isNaN(terms.movedBefore()) ? 0 : counted(terms, terms.movedBefore());
    }

    /** What is committed for a whole period, in what is counted. */
    public double committed() {
        return countsSpend() ? terms.committed() * MILLIONTHS : terms.committed();
    }

    /**
     * The part of a period for which its commitment is due: of the first, where nothing is told of what was moved before, the days
     * since the run began; of the last the days until it ends.
     */
    public double part(Period of, long runEnd) {
        long begins = Double.isNaN(terms.movedBefore()) ? Math.max(0, of.begins()) : of.begins();
        return (double) (Math.min(runEnd, of.ends()) - begins) / (of.ends() - of.begins());
    }

    /** What is owed for so much that is missing, in millionths of the currency of the card. */
    public double owed(double missing) {
        return countsSpend() ? missing * terms.shortfallShare() : missing * terms.shortfallMicros();
    }
}
