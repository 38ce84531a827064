package groundwork.observation;

import groundwork.scenario.EntryType;
import groundwork.scenario.Scenario;
import groundwork.scenario.TariffQuota;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Condenses what entries owed: rows by type of entry, by duty and category, by tax and category. */
final class DutyDigest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final ModelIndex model;
    private final DutyRecorder duties;
    private final BorderIndex index;
    private final FigureSheet sheet;

    DutyDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.sheet = sheet;
        model = recorder.index;
        duties = recorder.duties;
        index = duties.index;
    }

    void write() {
        for (int type = 0; type < index.types().size(); type++) {
            double[][] weeks = duties.byWeek[type];
            double[] all = new double[DutyRecorder.FIGURES];
            for (double[] week : weeks) {
                for (int f = 0; f < all.length; f++) {
                    all[f] += week[f];
                }
            }
            row("entry", names(type), all);
            if (!scenario.customs().tariff().entryTypes().isEmpty()) {
                for (int week = 0; week < weeks.length; week++) {
                    List<String> keys = new ArrayList<>(names(type));
                    keys.add(scenario.horizon().start().plusDays(7L * week).toString());
                    row("entry_week", keys, weeks[week]);
                }
            }
        }
        List<TariffQuota> quotas = scenario.customs().tariff().quotas();
        for (int q = 0; q < quotas.size(); q++) {
            double scale = quotas.get(q).unit() == TariffQuota.Unit.VALUE ? MICROS : 1;
            sheet.figure(
                    "quota_within", "quota", quotas.get(q).duty(), unit(quotas.get(q)), duties.quotas[q][0] / scale);
            sheet.figure(
                    "quota_beyond", "quota", quotas.get(q).duty(), unit(quotas.get(q)), duties.quotas[q][1] / scale);
        }
        for (int site = 0; site < duties.duties.length; site++) {
            if (duties.duties[site] != null) {
                rows(site, "duty", index.duties(), duties.duties[site]);
                rows(site, "tax", index.taxes(), duties.taxes[site]);
            }
        }
    }

    private String unit(TariffQuota quota) {
        return quota.unit() == TariffQuota.Unit.VALUE
                ? scenario.terms().currency()
                : quota.unit().name().toLowerCase(Locale.ROOT);
    }

    private List<String> names(int type) {
        BorderIndex.Type of = index.types().get(type);
        String gateway = model.sites().get(of.gateway());
        return List.of(gateway, of.name(), carriage(gateway, of.name()));
    }

    private String carriage(String gateway, String type) {
        return scenario.customs().tariff().entryTypes().stream()
                .filter(row -> row.site().equals(gateway) && row.type().equals(type))
                .findFirst()
                .map(EntryType::carriage)
                .orElse(EntryType.Carriage.ANY)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void row(String table, List<String> keys, double[] of) {
        sheet.row(
                table,
                keys,
                of[DutyRecorder.ENTRIES],
                of[DutyRecorder.PARCELS],
                of[DutyRecorder.UNITS],
                of[DutyRecorder.VALUE] / MICROS,
                of[DutyRecorder.DUTY] / MICROS,
                of[DutyRecorder.TAX] / MICROS,
                of[DutyRecorder.DEFERRED] / MICROS,
                of[DutyRecorder.FEES] / MICROS);
    }

    private void rows(int site, String kind, List<String> names, double[][][] amounts) {
        for (int n = 0; n < names.size(); n++) {
            for (int c = 0; c < index.categories().size(); c++) {
                sheet.row(
                        "duty",
                        List.of(
                                model.sites().get(site),
                                kind,
                                names.get(n),
                                index.categories().get(c)),
                        amounts[n][c][0] / MICROS,
                        amounts[n][c][1] / MICROS);
            }
        }
    }
}
