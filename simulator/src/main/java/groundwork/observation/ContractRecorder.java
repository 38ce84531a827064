package groundwork.observation;

import groundwork.scenario.ParcelContract;
import groundwork.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Periods of contracts on parcels that ended in the measured period: a row each. */
final class ContractRecorder {

    private final Timeline timeline;
    private final List<ParcelContract> contracts;
    private final List<Settled> settled = new ArrayList<>();

    /** A period of a contract. */
    private record Settled(
            ParcelContract contract,
            LocalDate from,
            double moved,
            int tier,
            long listedMicros,
            long chargedMicros,
            long creditedMicros,
            double committed,
            long owedMicros) {}

    ContractRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        contracts = scenario.tariffs().contracts().contracts();
    }

    void settled(
            long now,
            int contract,
            double moved,
            int tier,
            long listedMicros,
            long chargedMicros,
            long creditedMicros,
            double committed,
            long owedMicros) {
        ParcelContract of = contracts.get(contract);
        LocalDate day = timeline.horizon()
                .instant(now)
                .atZone(timeline.horizon().zone())
                .toLocalDate();
        settled.add(new Settled(
                of,
                of.period().firstDay(day),
                moved,
                tier,
                listedMicros,
                chargedMicros,
                creditedMicros,
                committed,
                owedMicros));
    }

    /** Rows of the table parcel_contract, by contract and period. */
    void write(FigureSheet sheet) {
        for (ParcelContract contract : contracts) {
            for (Settled of : settled) {
                if (of.contract().equals(contract)) {
                    sheet.row(
                            "parcel_contract",
                            List.of(
                                    contract.card(),
                                    of.from().toString(),
                                    contract.counts().name().toLowerCase(Locale.ROOT)),
                            of.moved(),
                            of.tier() + 1.0,
                            of.listedMicros() / 1e6,
                            of.chargedMicros() / 1e6,
                            of.creditedMicros() / 1e6,
                            of.committed(),
                            of.owedMicros() / 1e6);
                }
            }
        }
    }
}
