package groundwork.observation;

import groundwork.scenario.Site;
import java.util.List;

/** Writes down whether goods were there when they were wanted: in all, by site, and by site and class of item. */
final class AvailabilityDigest {

    private final AvailabilityRecorder recorder;
    private final FigureSheet sheet;

    AvailabilityDigest(AvailabilityRecorder recorder, FigureSheet sheet) {
        this.recorder = recorder;
        this.sheet = sheet;
    }

    void write(List<Site> sites) {
        Availability network = Availability.NOTHING;
        for (int s = 0; s < sites.size(); s++) {
            network = network.plus(recorder.ofSite(s));
        }
        if (network.items() == 0) {
            return;
        }
        figures("network", "all", network);
        for (int s = 0; s < sites.size(); s++) {
            Availability all = recorder.ofSite(s);
            if (all.items() > 0) {
                figures("site", sites.get(s).id(), all);
            }
            for (int c = 0; c < AvailabilityRecorder.CLASSES; c++) {
                Availability of = recorder.of(s, c, c);
                if (of.items() > 0) {
                    String key = sites.get(s).id() + "/" + ItemClasses.NAMES.get(c);
                    figures("site class", key, of);
                    sheet.figure("items_kept", "site class", key, "items", of.items());
                    sheet.figure("units_wanted", "site class", key, "units", of.wanted());
                    sheet.figure("available_mean", "site class", key, "units", of.available());
                }
            }
        }
    }

    private void figures(String dimension, String key, Availability of) {
        sheet.figure("fill_rate_units", dimension, key, "share", of.fillRate());
        sheet.figure("cycle_service", dimension, key, "share", of.cycleService());
        sheet.figure("stock_out_share", dimension, key, "share", of.stockOutShare());
        sheet.figure("days_of_cover", dimension, key, "d", of.daysOfCover());
        sheet.figure("turns", dimension, key, "1/year", of.turns());
    }
}
