package groundwork.observation;

import groundwork.scenario.BondedSite;
import groundwork.scenario.CustomsChannel;
import groundwork.scenario.Horizon;
import groundwork.scenario.Scenario;
import groundwork.statistics.Tally;
import java.util.List;

/** Condenses how long entries take from stage to stage, how many are held, and what is withheld. */
final class ClearanceDigest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final ModelIndex index;
    private final CustomsRecorder customs;
    private final DutyRecorder duties;
    private final FigureSheet sheet;

    ClearanceDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.sheet = sheet;
        index = recorder.index;
        customs = recorder.customs;
        duties = recorder.duties;
    }

    void write() {
        bonds();
        for (int c = 0; c < index.channels().size(); c++) {
            stages(c);
        }
        for (int site = 0; site < index.sites().size(); site++) {
            if (kinds(site)) {
                holds(site);
            }
            for (boolean seized : List.of(true, false)) {
                double[] of = duties.withheld.figures[site][seized ? 1 : 0];
                sheet.row(
                        "withheld",
                        List.of(index.sites().get(site), seized ? "seized" : "re-exported"),
                        of[WithheldRecorder.UNITS],
                        of[WithheldRecorder.VALUE] / MICROS,
                        of[WithheldRecorder.PARCELS],
                        of[WithheldRecorder.PAID_BACK],
                        of[WithheldRecorder.PAID_BACK_MICROS] / MICROS,
                        of[WithheldRecorder.SENT_AGAIN]);
            }
        }
    }

    /** How much of what leaves a bond owes nothing, since it had been entered before. */
    private void bonds() {
        for (BondedSite bonded : scenario.customs().bonded()) {
            int site = index.sites().indexOf(bonded.site());
            sheet.figure("bond_left_again", "site", bonded.site(), "units", duties.leftAgain[site]);
        }
    }

    private void stages(int channel) {
        double entries = customs.total[channel].count();
        double documents = days(customs.documents[channel]);
        double examination = days(customs.examination[channel]);
        double payment = days(customs.payment[channel]);
        double closure = days(customs.closure[channel]);
        stage(channel, "documents", entries, documents);
        stage(channel, "waiting for a broker", entries, days(customs.brokerWait[channel]) - documents);
        stage(channel, "filing", entries, days(customs.brokerWork[channel]));
        stage(channel, "assessment", entries, days(customs.channelTime[channel]) - examination - payment - closure);
        stage(channel, "examination", entries, examination);
        stage(channel, "payment", entries, payment);
        stage(channel, "closed", entries, closure);
    }

    private static double days(Tally tally) {
        return tally.mean() / Horizon.DAY;
    }

    private void stage(int channel, String stage, double entries, double days) {
        ModelIndex.Channel of = index.channels().get(channel);
        sheet.row("clearance", List.of(index.sites().get(of.gateway()), of.name(), stage), entries, days);
    }

    /** Whether a gateway says what is done in its channels. */
    private boolean kinds(int site) {
        return scenario.customs().channels().stream()
                .anyMatch(row -> row.site().equals(index.sites().get(site))
                        && row.examination().kind() != CustomsChannel.Kind.UNSTATED);
    }

    private void holds(int site) {
        double entries = 0;
        double held = 0;
        for (int c = 0; c < index.channels().size(); c++) {
            if (index.channels().get(c).gateway() == site) {
                entries += customs.total[c].count();
                held += isHeld(index.channels().get(c)) ? customs.total[c].count() : 0;
            }
        }
        sheet.figure("customs_hold_share", "gateway", index.sites().get(site), "share", held / entries);
    }

    private boolean isHeld(ModelIndex.Channel channel) {
        return scenario.customs().channels().stream()
                .filter(row -> row.site().equals(index.sites().get(channel.gateway())))
                .filter(row -> row.channel().equals(channel.name()))
                .anyMatch(row -> row.examination().kind() == CustomsChannel.Kind.DOCUMENTS
                        || row.examination().kind().examines());
    }
}
