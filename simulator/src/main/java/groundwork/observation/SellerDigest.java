package groundwork.observation;

import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.StockRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Condenses what each seller gets; writes nothing where the scenario does not ask. */
final class SellerDigest {

    private final Scenario scenario;
    private final SellerRecorder r;
    private final ShelfRecorder shelf;
    private final Timeline timeline;
    private final FigureSheet sheet;

    SellerDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.sheet = sheet;
        r = recorder.sellers;
        shelf = recorder.shelf;
        timeline = recorder.timeline;
    }

    void write() {
        if (!scenario.inventory().shelves().sellers()) {
            return;
        }
        double[] places = places();
        List<String> ids = shelf.groups.sellers();
        Map<String, String> names = new LinkedHashMap<>();
        scenario.catalogue().sellers().forEach(seller -> names.put(seller.id(), seller.name()));
        for (int s = 0; s < ids.size(); s++) {
            sheet.row(
                    "seller",
                    List.of(ids.get(s), names.getOrDefault(ids.get(s), "")),
                    r.orders[s],
                    r.ordered[s],
                    r.shipped[s],
                    sum(r.revenueByWeek[s]),
                    r.filled[s] / r.ordered[s],
                    r.onTime[s] / r.shipped[s],
                    r.meanUnits(s),
                    1 - r.meanFilledPlaces(s) / places[s],
                    aged(s),
                    sum(shelf.feeMicros[s]) / 1e6,
                    r.returned[s],
                    sum(shelf.lostBySeller[s]));
            for (int week = 0; week < r.orderedByWeek[s].length; week++) {
                sheet.row(
                        "seller_week",
                        List.of(ids.get(s), timeline.date(week * 7).toString()),
                        r.orderedByWeek[s][week],
                        r.shippedByWeek[s][week],
                        r.revenueByWeek[s][week]);
            }
        }
    }

    /** Sites and items at which each seller's goods are kept. */
    private double[] places() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Item item : scenario.catalogue().items()) {
            numbers.put(item.id(), numbers.size());
        }
        double[] places = new double[shelf.groups.sellers().size()];
        Set<List<String>> seen = new LinkedHashSet<>();
        for (StockRule rule : scenario.inventory().rules()) {
            if (seen.add(List.of(rule.site(), rule.item()))) {
                places[shelf.groups.seller(numbers.get(rule.item()))]++;
            }
        }
        return places;
    }

    private double aged(int seller) {
        double units = 0;
        double aged = 0;
        for (double[][] site : shelf.agedUnits) {
            for (int group = 0; group < site.length; group++) {
                for (int c = 0; shelf.groups.sellerOfGroup(group) == seller && c < site[group].length; c++) {
                    units += site[group][c];
                    aged += ShelfRecorder.CLASSES[c].aged() ? site[group][c] : 0;
                }
            }
        }
        return aged / units;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
