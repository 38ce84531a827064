package groundwork.observation;

import groundwork.scenario.BagRule;
import groundwork.scenario.Carton;
import groundwork.scenario.Lane;
import groundwork.scenario.MiddleMile;
import groundwork.scenario.Packaging;
import groundwork.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** Condenses what was packed in which cartons and bags; nothing where a scenario has none. */
final class PackingDigest {

    private static final double LITRES = 1_000;
    private static final double MICROS = 1e6;

    private final Scenario scenario;
    private final Packaging packaging;
    private final PackingRecorder packing;
    private final FigureSheet sheet;

    PackingDigest(Scenario scenario, Recorder recorder, FigureSheet sheet) {
        this.scenario = scenario;
        this.sheet = sheet;
        packaging = scenario.catalogue().packaging();
        packing = recorder.packing;
    }

    void write() {
        if (!packaging.cartons().isEmpty()) {
            network();
            for (int s = 0; s < packing.orders.length; s++) {
                site(s);
            }
        }
        bags();
    }

    private void network() {
        double orders = Arrays.stream(packing.orders).sum();
        double parcels = sum(packing.parcels);
        sheet.network("packed_parcels", "parcels", parcels);
        sheet.network("packed_parcels_per_order", "parcels/order", parcels / orders);
        sheet.network(
                "packed_in_several_share",
                "share",
                Arrays.stream(packing.inSeveral).sum() / orders);
        sheet.network("packed_units_per_parcel", "units/parcel", sum(packing.units) / parcels);
        sheet.network("packed_kg_mean", "kg/parcel", sum(packing.kilograms) / parcels);
        sheet.network("packed_air_share", "share", 1 - sum(packing.goodsVolume) / sum(packing.outerVolume));
        double inside = 0;
        double goods = 0;
        for (int s = 0; s < packing.orders.length; s++) {
            for (int c = 0; c < packaging.cartons().size(); c++) {
                inside += packing.parcels[s][c] * packaging.cartons().get(c).litres() / LITRES;
                goods += packing.goodsVolume[s][c];
            }
        }
        sheet.network("carton_fill_share", "share", goods / inside);
        sheet.series("packed_parcels", "network", "all", "parcels", packing.parcelsByDay);
    }

    private void site(int s) {
        String site = scenario.network().sites().get(s).id();
        double parcels = Arrays.stream(packing.parcels[s]).sum();
        List<Integer> cartons = packaging.cartonsOf(site);
        if (cartons.isEmpty()
                || !scenario.network().sends(scenario.network().sites().get(s))) {
            return;
        }
        double outer = Arrays.stream(packing.outerVolume[s]).sum();
        double goods = Arrays.stream(packing.goodsVolume[s]).sum();
        sheet.row(
                "packing",
                List.of(site),
                packing.orders[s],
                parcels,
                parcels / packing.orders[s],
                packing.inSeveral[s] / packing.orders[s],
                Arrays.stream(packing.units[s]).sum() / parcels,
                Arrays.stream(packing.kilograms[s]).sum() / parcels,
                1 - goods / outer);
        for (int carton : cartons) {
            carton(s, carton, site, parcels);
        }
        if (scenario.catalogue().items().stream()
                .anyMatch(item -> item.packing().ownBox())) {
            row(s, packaging.cartons().size(), List.of(site, "own box"), parcels, Double.NaN, 0);
        }
    }

    private void carton(int s, int c, String site, double parcels) {
        Carton carton = packaging.cartons().get(c);
        row(
                s,
                c,
                List.of(site, carton.id()),
                parcels,
                packing.goodsVolume[s][c] / (packing.parcels[s][c] * carton.litres() / LITRES),
                packing.parcels[s][c] * carton.costMicros() / MICROS);
    }

    private void row(int s, int c, List<String> keys, double parcels, double fill, double cost) {
        sheet.row(
                "carton",
                keys,
                packing.parcels[s][c],
                packing.parcels[s][c] / parcels,
                packing.units[s][c] / packing.parcels[s][c],
                packing.kilograms[s][c] / packing.parcels[s][c],
                fill,
                1 - packing.goodsVolume[s][c] / packing.outerVolume[s][c],
                packing.goodsVolume[s][c],
                packing.outerVolume[s][c],
                cost);
    }

    private void bags() {
        for (int l = 0;
                l < scenario.network().lanes().size() && !packaging.bags().isEmpty();
                l++) {
            Lane lane = scenario.network().lanes().get(l);
            if (lane.mode() == Lane.Mode.PARCEL) {
                bags(l, lane.id(), lane.from());
                for (MiddleMile way : scenario.lastMile().middleMiles()) {
                    if (way.lane().equals(lane.id())) {
                        bags(l, lane.id(), way.via());
                    }
                }
            }
        }
    }

    private void bags(int lane, String id, String site) {
        int rule = packaging.bagsOf(id, site);
        if (rule >= 0) {
            bagRow(rule, lane, site, packing.departures[rule][lane]);
        }
    }

    private void bagRow(int rule, int lane, String site, double departures) {
        double bags = packing.bags[rule][lane];
        String id = scenario.network().lanes().get(lane).id();
        BagRule of = packaging.bags().get(rule);
        double parcels = packing.baggedParcels[rule][lane] / bags;
        double kilograms = packing.baggedKilograms[rule][lane] / bags;
        double litres = packing.baggedVolume[rule][lane] * LITRES / bags;
        sheet.figure("bags", "lane", id + "/" + site, "bags", bags);
        sheet.figure("bags_per_departure", "lane", id + "/" + site, "bags/departure", bags / departures);
        sheet.series("bags", "lane", id + "/" + site, "bags", packing.bagsByDay(rule, lane));
        sheet.row(
                "bag",
                List.of(id, site),
                departures,
                bags,
                bags / departures,
                parcels,
                kilograms,
                litres,
                Math.max(parcels / of.parcels(), Math.max(kilograms / of.kilograms(), litres / of.litres())),
                bags * of.costMicros() / MICROS);
    }

    private static double sum(double[][] values) {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).sum();
    }
}
