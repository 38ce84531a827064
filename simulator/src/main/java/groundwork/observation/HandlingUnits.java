package groundwork.observation;

import groundwork.scenario.Item;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.List;

/**
 * What loads on lanes between sites are made of: full pallets, cartons and loose units, where items say how many units a case and a
 * pallet hold.
 *
 * <p>Each lot is packed for itself: as many full pallets as there are, then cartons, of which the last one may be started. An item of
 * which no case is stated travels in units.
 */
final class HandlingUnits {

    private static final int UNITS = 0;
    private static final int CARTONS = 1;
    private static final int PALLETS = 2;
    private static final int CARTONS_OFF_PALLETS = 3;
    private static final int LOOSE_UNITS = 4;
    private static final int FIGURES = 5;

    private final int[] perCase;
    private final int[] perPallet;

    /** By lane; null where no item states a case or a pallet, and for lanes on which nothing has left. */
    private final long[][] ofLane;

    HandlingUnits(Scenario scenario) {
        List<Item> items = scenario.catalogue().items();
        boolean any = items.stream().map(Item::packing).anyMatch(p -> p.unitsPerCase() > 0 || p.unitsPerPallet() > 0);
        perCase = any ? items.stream().mapToInt(i -> i.packing().unitsPerCase()).toArray() : new int[0];
        perPallet =
                any ? items.stream().mapToInt(i -> i.packing().unitsPerPallet()).toArray() : new int[0];
        ofLane = new long[any ? scenario.network().lanes().size() : 0][];
    }

    /** Units of a lot leave with a load. */
    void loaded(int lane, int item, int units) {
        if (ofLane.length == 0) {
            return;
        }
        if (ofLane[lane] == null) {
            ofLane[lane] = new long[FIGURES];
        }
        long[] of = ofLane[lane];
        int pallets = perPallet[item] == 0 ? 0 : units / perPallet[item];
        int rest = pallets == 0 ? units : units - pallets * perPallet[item];
        of[UNITS] += units;
        of[PALLETS] += pallets;
        if (perCase[item] > 0) {
            of[CARTONS] += started(units, perCase[item]);
            of[CARTONS_OFF_PALLETS] += started(rest, perCase[item]);
        } else {
            of[LOOSE_UNITS] += rest;
        }
    }

    private static int started(int units, int perPack) {
        return -Math.floorDiv(-units, perPack);
    }

    /** A row for each lane between sites; nothing where no item states a case or a pallet. */
    void write(Scenario scenario, FreightRecorder freight, FigureSheet sheet) {
        for (int l = 0; l < ofLane.length; l++) {
            Lane lane = scenario.network().lanes().get(l);
            if (lane.mode() != Lane.Mode.PARCEL && lane.mode() != Lane.Mode.DOOR) {
                long[] of = ofLane[l] == null ? new long[FIGURES] : ofLane[l];
                double loads = freight.of(l).loads;
                sheet.row(
                        "handling_unit",
                        List.of(lane.id()),
                        loads,
                        of[UNITS],
                        of[CARTONS],
                        of[PALLETS],
                        of[CARTONS_OFF_PALLETS],
                        of[LOOSE_UNITS],
                        lane.freight().container().isEmpty() ? Double.NaN : freight.of(l).containers,
                        of[CARTONS] / loads,
                        of[PALLETS] / loads);
            }
        }
    }
}
