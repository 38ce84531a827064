package groundwork.chain.customs;

import groundwork.chain.plan.EntryFeePlan;
import groundwork.chain.plan.EntryTypePlan;
import groundwork.chain.plan.GatewayPlan;
import groundwork.chain.plan.Goods;
import groundwork.chain.plan.ImportTariffPlan;
import groundwork.observation.BorderListener;
import groundwork.scenario.EntryFee;
import groundwork.scenario.EntryType;
import groundwork.scenario.Lane;
import java.util.Arrays;

/**
 * What an entry owes: duty and taxes by line (goods of one origin and class), and the fees of the whole entry.
 *
 * <p>Duty on a line is the sum of its layers, each a share of the dutiable value and an amount a unit and a kilogram; a tax is a
 * share of value, freight and duty. The ad valorem fee of an entry is held between its minimum and maximum. Amounts are in
 * millionths of the currency and not rounded. One object serves all entries of a gateway, one after the other: open, add the
 * goods, assess, read.
 */
public final class EntryAssessment {

    private final GatewayPlan plan;
    private final ImportTariffPlan tariff;
    private final Goods goods;
    private final double[] values;
    private final double[] kilograms;
    private final long[] units;
    private final boolean[] opened;
    private final int[] lines;
    private final QuotaShare quotas;

    /** By quota and line the share that enters within it. */
    private final double[] within;

    private int lineCount;
    private long unitCount;
    private double value;
    private EntryTypePlan type;
    private int period;
    private double duty;
    private double tax;
    private double deferred;
    private boolean charged;
    private double fee;
    private double parcelFee;
    private double harbor;
    private long brokerage;

    /** Which share of a quantity enters within a tariff-rate quota. */
    @FunctionalInterface
    public interface QuotaShare {

        /** In [0, 1], of goods that are filed at a time. */
        double within(int quota, double quantity, long time);
    }

    /** Assesses entries of a gateway for which all quotas are open. */
    public EntryAssessment(GatewayPlan plan, Goods goods) {
        this(plan, goods, (quota, quantity, time) -> 1);
    }

    /** Assesses entries of a gateway. */
    public EntryAssessment(GatewayPlan plan, Goods goods, QuotaShare quotas) {
        this.plan = plan;
        this.goods = goods;
        this.quotas = quotas;
        tariff = plan.tariff();
        values = new double[tariff.lineCount()];
        kilograms = new double[values.length];
        units = new long[values.length];
        opened = new boolean[values.length];
        lines = new int[values.length];
        within = new double[tariff.quotas().size() * values.length];
    }

    /** Begins an entry without goods. */
    public void open() {
        for (int i = 0; i < lineCount; i++) {
            int line = lines[i];
            values[line] = 0;
            kilograms[line] = 0;
            units[line] = 0;
            opened[line] = false;
        }
        lineCount = 0;
        unitCount = 0;
        value = 0;
    }

    /**
     * Adds goods to the entry.
     *
     * @param originSite where they started, or -1
     */
    public void add(int item, int count, int originSite) {
        int line = tariff.line(item, originSite);
        if (!opened[line]) {
            opened[line] = true;
            lines[lineCount++] = line;
        }
        double worth = (double) goods.valueMicros(item) * count;
        values[line] += worth;
        kilograms[line] += goods.kilograms(item) * count;
        units[line] += count;
        value += worth;
        unitCount += count;
    }

    /**
     * Works out what the entry owes.
     *
     * @param as the type of the entry
     * @param mode of the lane that brought the goods
     * @param time at which the entry is filed, which decides what is dated
     * @param parcels on the entry; 0 for freight
     */
    public void assess(EntryTypePlan as, Lane.Mode mode, long time, long parcels) {
        type = as;
        period = tariff.period(time);
        duty = 0;
        tax = 0;
        deferred = 0;
        for (int i = 0; i < lineCount; i++) {
            int line = lines[i];
            ImportTariffPlan.Due due = tariff.due(period, line);
            double ofLine = 0;
            if (dutyIsDue()) {
                for (ImportTariffPlan.Layer layer : due.layers()) {
                    if (layer.quota() >= 0) {
                        draw(layer.quota(), line, time);
                    }
                    ofLine += duty(line, layer);
                }
            }
            duty += ofLine;
            if (taxIsDue()) {
                for (ImportTariffPlan.Levy levy : due.levies()) {
                    double amount = (landed(line) + ofLine) * levy.rate();
                    tax += levy.deferred() ? 0 : amount;
                    deferred += levy.deferred() ? amount : 0;
                }
            }
        }
        fees(mode, time, parcels);
    }

    private boolean dutyIsDue() {
        return type.row().duty() == EntryType.Due.AT_RELEASE;
    }

    private boolean taxIsDue() {
        return type.row().tax() == EntryType.Due.AT_RELEASE;
    }

    private double landed(int line) {
        return values[line] * (1 + plan.valuation().freightShare())
                + kilograms[line] * plan.valuation().freightPerKilogramMicros();
    }

    private double dutiable(int line) {
        return plan.valuation().dutyOnLanded() ? landed(line) : values[line];
    }

    private void draw(int quota, int line, long time) {
        double quantity = tariff.quotas().get(quota).counted(units[line], kilograms[line], values[line]);
        within[quota * values.length + line] = quotas.within(quota, quantity, time);
    }

    private double rate(int line, ImportTariffPlan.Layer layer) {
        if (layer.quota() < 0) {
            return layer.rate();
        }
        double share = within[layer.quota() * values.length + line];
        return share * layer.rate()
                + (1 - share) * tariff.quotas().get(layer.quota()).rateBeyond();
    }

    private double duty(int line, ImportTariffPlan.Layer layer) {
        return dutiable(line) * rate(line, layer)
                + units[line] * (double) layer.perUnitMicros()
                + kilograms[line] * layer.perKilogramMicros();
    }

    private void fees(Lane.Mode mode, long time, long parcels) {
        charged = false;
        fee = 0;
        parcelFee = 0;
        harbor = 0;
        brokerage = 0;
        for (EntryFeePlan fees : plan.fees()) {
            if (fees.fits(time, mode, type.number())) {
                EntryFee row = fees.row();
                charged = true;
                parcelFee = (double) row.flat().perParcelMicros() * parcels;
                fee = Math.max(row.minimumMicros(), Math.min(row.maximumMicros(), value * row.adValorem()))
                        + row.flat().perEntryMicros()
                        + (double) row.flat().perLineMicros() * lineCount
                        + parcelFee;
                harbor = value * row.harbor();
                brokerage = row.brokerFeeMicros();
                return;
            }
        }
    }

    /** Tells what was worked out, part by part. */
    public void tell(BorderListener listener, long now, long parcels) {
        listener.entryAssessed(
                now, type.number(), parcels, unitCount, value, duty, tax, deferred, fee + harbor + brokerage);
        forEachDuty((duty, category, base, amount) ->
                listener.dutyAssessed(now, plan.site(), duty, category, base, amount));
        forEachTax(
                (tax, category, base, amount) -> listener.taxAssessed(now, plan.site(), tax, category, base, amount));
    }

    /** A layer of duty, or a tax, on a line of an entry; money in millionths of the currency. */
    @FunctionalInterface
    public interface Part {

        /**
         * It is due.
         *
         * @param number of the duty or tax in the border's index
         * @param category of the goods, number in that index
         * @param base on which it is due
         */
        void due(int number, int category, double base, double amount);
    }

    /** Each layer of duty on each line. */
    public void forEachDuty(Part part) {
        if (!dutyIsDue()) {
            return;
        }
        for (int i = 0; i < lineCount; i++) {
            int line = lines[i];
            for (ImportTariffPlan.Layer layer : tariff.due(period, line).layers()) {
                part.due(layer.duty(), tariff.category(line), dutiable(line), duty(line, layer));
            }
        }
    }

    /** Each tax on each line, deferred ones included. */
    public void forEachTax(Part part) {
        if (!taxIsDue()) {
            return;
        }
        for (int i = 0; i < lineCount; i++) {
            int line = lines[i];
            ImportTariffPlan.Due due = tariff.due(period, line);
            double base = landed(line);
            if (dutyIsDue()) {
                for (ImportTariffPlan.Layer layer : due.layers()) {
                    base += duty(line, layer);
                }
            }
            for (ImportTariffPlan.Levy levy : due.levies()) {
                part.due(levy.tax(), tariff.category(line), base, base * levy.rate());
            }
        }
    }

    /** The lines of the entry, as numbers of the tariff. */
    public int[] lines() {
        return Arrays.copyOf(lines, lineCount);
    }

    /** The category of the goods of the first line, number in the border's index. */
    int category() {
        return tariff.category(lines[0]);
    }

    /** Value of the goods where they come from. */
    public double valueMicros() {
        return value;
    }

    /** Duty that is due when the entry is released. */
    public double dutyMicros() {
        return duty;
    }

    /** Taxes that are paid when the entry is released. */
    public double taxMicros() {
        return tax;
    }

    /** Taxes that are accounted for later. */
    public double deferredTaxMicros() {
        return deferred;
    }

    /** Whether the gateway states fees for such entries. */
    public boolean hasFees() {
        return charged;
    }

    /** Fees of customs. */
    public double feeMicros() {
        return fee;
    }

    /** The part of the fees of customs that is due by the parcel. */
    public double parcelFeeMicros() {
        return parcelFee;
    }

    /** The share of the value without limits, beside the fees. */
    public double harborMicros() {
        return harbor;
    }

    /** What the broker is paid. */
    public long brokerageMicros() {
        return brokerage;
    }
}
