package groundwork.observation;

import groundwork.scenario.Scenario;
import groundwork.scenario.StayRate;
import java.util.List;
import java.util.Locale;

/** Loads of which the days were counted in the measured period, by site and kind; emissions are handed on. */
final class TariffRecorder implements TariffListener {

    private static final StayRate.Kind[] KINDS = StayRate.Kind.values();

    private final Timeline timeline;
    private final Scenario scenario;
    private final EmissionRecorder emissions;
    private final ContractRecorder contracts;
    private final ExpectedCostRecorder expectedCosts;
    private final ReverseLaneRecorder reverseLanes;
    private final long[] loads;
    private final long[] paying;
    private final long[] days;
    private final long[] amounts;

    /** Of loads whose days the end of the run has cut. */
    private final long[] cut;

    private final long[] cutDays;
    private final long[] cutAmounts;

    TariffRecorder(Timeline timeline, Scenario scenario, EmissionRecorder emissions, ReverseLaneRecorder reverseLanes) {
        this.reverseLanes = reverseLanes;
        this.timeline = timeline;
        this.scenario = scenario;
        this.emissions = emissions;
        contracts = new ContractRecorder(timeline, scenario);
        expectedCosts = new ExpectedCostRecorder(scenario);
        boolean any = !scenario.tariffs().stays().isEmpty();
        int cells = any ? scenario.network().sites().size() * KINDS.length : 0;
        loads = new long[cells];
        paying = new long[cells];
        days = new long[cells];
        amounts = new long[cells];
        cut = new long[cells];
        cutDays = new long[cells];
        cutAmounts = new long[cells];
    }

    @Override
    public void stayEnded(long now, int site, int kind, int chargedDays, long amountMicros) {
        if (timeline.measures(now)) {
            int cell = site * KINDS.length + kind;
            loads[cell]++;
            paying[cell] += chargedDays > 0 ? 1 : 0;
            days[cell] += chargedDays;
            amounts[cell] += amountMicros;
        }
    }

    @Override
    public void stayCut(long now, int site, int kind, int chargedDays, long amountMicros) {
        int cell = site * KINDS.length + kind;
        cut[cell]++;
        cutDays[cell] += chargedDays;
        cutAmounts[cell] += amountMicros;
    }

    @Override
    public void emitted(long now, int lane, double kilogramsCo2e, double tonneKilometres) {
        emissions.emitted(now, lane, kilogramsCo2e, tonneKilometres);
    }

    @Override
    public void contractSettled(
            long now,
            int contract,
            double moved,
            int tier,
            long listedMicros,
            long chargedMicros,
            long creditedMicros,
            double committed,
            long owedMicros) {
        if (timeline.measures(now)) {
            contracts.settled(
                    now, contract, moved, tier, listedMicros, chargedMicros, creditedMicros, committed, owedMicros);
        }
    }

    @Override
    public void returnMoved(
            long now,
            int row,
            int units,
            double kilograms,
            long costMicros,
            double kilogramsCo2e,
            double tonneKilometres) {
        reverseLanes.moved(now, row, units, kilograms, costMicros, kilogramsCo2e, tonneKilometres);
    }

    @Override
    public void returnLoadMoved(long now, int row, long costMicros, double kilogramsCo2e) {
        reverseLanes.loadMoved(now, row, costMicros, kilogramsCo2e);
    }

    @Override
    public void unitExpected(
            int site, int item, double freightMicros, double feesMicros, double storageMicros, double dutyMicros) {
        expectedCosts.expected(site, item, freightMicros, feesMicros, storageMicros, dutyMicros);
    }

    /** Rows of the table demurrage, for each site and kind that the scenario names, and the shares of loads that pay. */
    void write(FigureSheet sheet) {
        contracts.write(sheet);
        expectedCosts.write(sheet);
        reverseLanes.write(sheet);
        for (int site = 0; site < scenario.network().sites().size(); site++) {
            String id = scenario.network().sites().get(site).id();
            for (StayRate.Kind kind : KINDS) {
                if (scenario.tariffs().stays().stream()
                        .anyMatch(row -> row.site().equals(id) && row.kind() == kind)) {
                    write(sheet, id, kind.name().toLowerCase(Locale.ROOT), site * KINDS.length + kind.ordinal());
                }
            }
        }
    }

    private void write(FigureSheet sheet, String site, String kind, int cell) {
        double share = (double) paying[cell] / loads[cell];
        sheet.figure(kind + "_share", "site", site, "share", share);
        sheet.row(
                "demurrage",
                List.of(site, kind),
                loads[cell],
                paying[cell],
                share,
                days[cell],
                (double) days[cell] / paying[cell],
                amounts[cell] / 1e6,
                cut[cell],
                cutDays[cell],
                cutAmounts[cell] / 1e6);
    }
}
