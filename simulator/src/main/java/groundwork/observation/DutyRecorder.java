package groundwork.observation;

import groundwork.scenario.EntryType;
import groundwork.scenario.Scenario;

/** What entries of the measured period owed: by type of entry, by layer of duty and by tax. Money in millionths. */
final class DutyRecorder {

    /** Positions of the figures of an entry type. */
    static final int ENTRIES = 0;

    static final int PARCELS = 1;
    static final int UNITS = 2;
    static final int VALUE = 3;
    static final int DUTY = 4;
    static final int TAX = 5;
    static final int DEFERRED = 6;
    static final int FEES = 7;
    static final int FIGURES = 8;

    final BorderIndex index;

    /** By type and week of the measured period: the figures of the type. */
    final double[][][] byWeek;

    /** By site, duty and category: value and amount. */
    final double[][][][] duties;

    /** By site, tax and category: value and amount. */
    final double[][][][] taxes;

    /** Parcels that have set out for a border, and those cleared there, warm-up included. */
    long allCrossing;

    long allCleared;

    final WithheldRecorder withheld;

    /** Units that left centers under bond, and those declared of them, warm-up included. */
    long allLeftBond;

    long allWithdrawn;

    /** Units that came back to such centers and had been entered, and those that left them again, warm-up included. */
    long allCameBack;

    long allLeftAgain;

    /** By tariff-rate quota: what entered within it and beyond, in its unit. */
    final double[][] quotas;

    /** By site: units that left again in the measured period. */
    final double[] leftAgain;

    private final boolean[] withdrawals;
    private final Timeline timeline;

    DutyRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        index = BorderIndex.of(scenario);
        withdrawals = new boolean[index.types().size()];
        for (int t = 0; t < withdrawals.length; t++) {
            withdrawals[t] = isWithdrawal(scenario, index.types().get(t));
        }
        int sites = scenario.network().sites().size();
        byWeek = new double[index.types().size()][(timeline.days() + 6) / 7][FIGURES];
        withheld = new WithheldRecorder(timeline, sites);
        leftAgain = new double[sites];
        quotas = new double[scenario.customs().tariff().quotas().size()][2];
        duties = new double[sites][][][];
        taxes = new double[sites][][][];
        for (BorderIndex.Type type : index.types()) {
            duties[type.gateway()] =
                    new double[index.duties().size()][index.categories().size()][2];
            taxes[type.gateway()] =
                    new double[index.taxes().size()][index.categories().size()][2];
        }
    }

    private static boolean isWithdrawal(Scenario scenario, BorderIndex.Type type) {
        String gateway = scenario.network().sites().get(type.gateway()).id();
        return scenario.customs().tariff().entryTypes().stream()
                .anyMatch(row -> row.carriage() == EntryType.Carriage.WITHDRAWAL
                        && row.site().equals(gateway)
                        && row.type().equals(type.name()));
    }

    void entry(
            long now,
            int type,
            long parcels,
            long units,
            double value,
            double duty,
            double tax,
            double deferred,
            double fees) {
        allCleared += parcels;
        allWithdrawn += withdrawals[type] ? units : 0;
        if (timeline.measures(now)) {
            double[] of = byWeek[type][timeline.day(now) / 7];
            of[ENTRIES]++;
            of[PARCELS] += parcels;
            of[UNITS] += units;
            of[VALUE] += value;
            of[DUTY] += duty;
            of[TAX] += tax;
            of[DEFERRED] += deferred;
            of[FEES] += fees;
        }
    }

    void withheld(long now, int gateway, boolean seized, int parcels, int units, double value) {
        allCleared += parcels;
        withheld.taken(now, gateway, seized, parcels, units, value);
    }

    void duty(long now, int gateway, int duty, int category, double value, double amount) {
        if (timeline.measures(now)) {
            duties[gateway][duty][category][0] += value;
            duties[gateway][duty][category][1] += amount;
        }
    }

    void tax(long now, int gateway, int tax, int category, double value, double amount) {
        if (timeline.measures(now)) {
            taxes[gateway][tax][category][0] += value;
            taxes[gateway][tax][category][1] += amount;
        }
    }
}
