package groundwork.observation;

import groundwork.scenario.Scenario;
import groundwork.scenario.ShelfRules;
import groundwork.scenario.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Condenses what became of goods on the shelf; writes nothing where the scenario asks nothing. */
final class ShelfDigest {

    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final ShelfRules rules;
    private final ModelIndex index;
    private final ShelfRecorder shelf;
    private final FigureSheet sheet;

    ShelfDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.sheet = sheet;
        index = recorder.index;
        shelf = recorder.shelf;
        rules = scenario.inventory().shelves();
    }

    void write() {
        boolean perishable = scenario.catalogue().items().stream()
                .anyMatch(item -> item.shelfLife().isPresent());
        if (perishable || !rules.losses().isEmpty()) {
            losses();
        }
        if (!rules.counts().isEmpty() || rules.losses().stream().anyMatch(loss -> loss.shrinkagePerYear() > 0)) {
            counts();
        }
        if (rules.ageing()) {
            ageing();
        }
        if (rules.overstockCoverMicros() > 0) {
            overstock();
        }
        if (!rules.fees().isEmpty()) {
            fees();
        }
    }

    private void losses() {
        String currency = scenario.terms().currency();
        for (ShelfListener.LossCause cause : ShelfRecorder.CAUSES) {
            String name = cause.name().toLowerCase(Locale.ROOT);
            double units = 0;
            double value = 0;
            for (int site : centers()) {
                double[] lost = shelf.lostBySite[site][cause.ordinal()];
                units += lost[0];
                value += lost[1];
                sheet.figure("stock_" + name, "site", index.sites().get(site), "units", lost[0]);
                sheet.figure("stock_" + name + "_value", "site", index.sites().get(site), currency, lost[1]);
            }
            sheet.network("stock_" + name, "units", units);
            sheet.network("stock_" + name + "_value", currency, value);
            sheet.series("stock_lost", "cause", name, "units", shelf.lostByDay[cause.ordinal()]);
        }
    }

    private void counts() {
        for (int site : centers()) {
            String key = index.sites().get(site);
            sheet.figure("pick_failures", "site", key, "orders", shelf.pickFailures[site]);
            sheet.figure("counts", "site", key, "counts", shelf.counts[site]);
            sheet.figure("counted_items", "site", key, "items", shelf.itemsCounted[site]);
            sheet.figure("counted_missing", "site", key, "units", shelf.unitsMissed[site]);
        }
    }

    private void ageing() {
        double[] all = new double[ShelfRecorder.CLASSES.length];
        double unitDays = 0;
        for (int site : centers()) {
            double[] ofSite = new double[all.length];
            double daysOfSite = 0;
            for (int group = 0; group < shelf.groups.groups().size(); group++) {
                for (int c = 0; c < all.length; c++) {
                    ofSite[c] += shelf.agedUnits[site][group][c];
                }
                daysOfSite += shelf.unitDays[site][group];
                byGroup(site, group);
            }
            ageFigures("site", index.sites().get(site), ofSite, daysOfSite);
            unitDays += daysOfSite;
            for (int c = 0; c < all.length; c++) {
                all[c] += ofSite[c];
            }
        }
        ageFigures("network", "all", all, unitDays);
        for (int c = 0; c < all.length; c++) {
            sheet.series("stock_by_age", "age", ShelfRecorder.CLASSES[c].label(), "units", shelf.agedByDay[c]);
        }
    }

    private void ageFigures(String dimension, String key, double[] byClass, double unitDays) {
        double units = 0;
        double aged = 0;
        for (int c = 0; c < byClass.length; c++) {
            units += byClass[c];
            aged += ShelfRecorder.CLASSES[c].aged() ? byClass[c] : 0;
        }
        sheet.figure("stock_age_mean", dimension, key, "d", unitDays / units);
        sheet.figure("aged_share", dimension, key, "share", aged / units);
    }

    private void byGroup(int site, int group) {
        ItemGroups.Group of = shelf.groups.groups().get(group);
        for (int c = 0; c < ShelfRecorder.CLASSES.length; c++) {
            sheet.row(
                    "ageing",
                    List.of(index.sites().get(site), of.seller(), of.category(), ShelfRecorder.CLASSES[c].label()),
                    shelf.agedUnits[site][group][c] / shelf.censuses,
                    shelf.agedCubicMetres[site][group][c] / shelf.censuses);
        }
    }

    private void overstock() {
        double all = 0;
        for (int site : centers()) {
            double ofSite = 0;
            for (double units : shelf.over[site]) {
                ofSite += units / shelf.censuses;
            }
            sheet.figure("overstock_mean", "site", index.sites().get(site), "units", ofSite);
            all += ofSite;
        }
        sheet.network("overstock_mean", "units", all);
    }

    private void fees() {
        String currency = scenario.terms().currency();
        double all = 0;
        for (int seller = 0; seller < shelf.groups.sellers().size(); seller++) {
            double ofSeller = 0;
            String id = shelf.groups.sellers().get(seller);
            for (int c = 0; c < ShelfRecorder.CLASSES.length; c++) {
                sheet.row(
                        "storage_fee",
                        List.of(id, ShelfRecorder.CLASSES[c].label()),
                        shelf.feeMetreDays[seller][c],
                        shelf.feeMicros[seller][c] / MICROS);
                ofSeller += shelf.feeMicros[seller][c] / MICROS;
            }
            all += ofSeller;
        }
        sheet.network("storage_fees", currency, all);
    }

    private List<Integer> centers() {
        List<Integer> centers = new ArrayList<>();
        for (int s = 0; s < index.sites().size(); s++) {
            Site site = scenario.network().sites().get(s);
            if (site.kind() == Site.Kind.CENTER && !site.unlimitedStock()) {
                centers.add(s);
            }
        }
        return centers;
    }
}
