package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.random.Variates;
import groundwork.scenario.Category;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** What the chain needs to know of each item, by number. */
public final class Goods {

    private final Names names;
    private final double[] kilograms;
    private final double[] cubicMetres;
    private final long[] valueMicros;
    private final long[] priceMicros;
    private final double[] dutyRates;
    private final double[] returnRates;
    private final double[] restockShares;
    private final double[] recoveryShares;
    private final Variate[] returnAfter;
    private final int[] unitsPerCase;
    private final int[] unitsPerPallet;
    private final double[] palletsPerUnit;
    private final String[] categories;
    private final double palletCubicMetres;

    Goods(Scenario scenario) {
        List<Item> items = scenario.catalogue().items();
        names = Names.of("item", items, Item::id);
        categories = items.stream().map(Item::category).toArray(String[]::new);
        Names categoryNames = Names.of("category", scenario.catalogue().categories(), Category::id);
        int n = items.size();
        kilograms = new double[n];
        cubicMetres = new double[n];
        valueMicros = new long[n];
        priceMicros = new long[n];
        dutyRates = new double[n];
        returnRates = new double[n];
        restockShares = new double[n];
        recoveryShares = new double[n];
        returnAfter = new Variate[n];
        unitsPerCase = new int[n];
        unitsPerPallet = new int[n];
        palletsPerUnit = new double[n];
        palletCubicMetres = scenario.terms().palletCubicMetres();
        for (int i = 0; i < n; i++) {
            Item item = items.get(i);
            kilograms[i] = item.weightKilograms();
            cubicMetres[i] = item.volumeLitres() / 1_000;
            valueMicros[i] = item.valueMicros();
            priceMicros[i] = item.priceMicros();
            unitsPerCase[i] = Math.max(1, item.packing().unitsPerCase());
            unitsPerPallet[i] =
                    item.packing().unitsPerPallet() > 0 ? item.packing().unitsPerPallet() : fit(i);
            palletsPerUnit[i] = item.packing().unitsPerPallet() > 0 ? 1.0 / unitsPerPallet[i] : 0;
            if (item.category().isEmpty()) {
                returnAfter[i] = Variates.constant(0);
            } else {
                Category category = scenario.catalogue().categories().get(categoryNames.number(item.category()));
                dutyRates[i] = category.dutyRate();
                returnRates[i] = category.returnRate();
                restockShares[i] = category.restockShare();
                recoveryShares[i] = category.recoveryShare();
                returnAfter[i] = Draws.of(category.returnAfter());
            }
        }
    }

    /** Units that fill a pallet by their volume. */
    private int fit(int item) {
        return cubicMetres[item] > 0
                ? (int) Math.max(
                        1, Math.min(Integer.MAX_VALUE, StrictMath.floor(palletCubicMetres / cubicMetres[item] + 1e-9)))
                : Integer.MAX_VALUE;
    }

    /** What a unit is sold for, in millionths of the currency; 0 where no price is stated. */
    public long priceMicros(int item) {
        return priceMicros[item];
    }

    /** Whether any item has a price. */
    public boolean anyPrice() {
        return Arrays.stream(priceMicros).anyMatch(price -> price > 0);
    }

    /** The id of an item's category, or "". */
    String category(int item) {
        return categories[item];
    }

    /** How many items. */
    public int count() {
        return kilograms.length;
    }

    /** Number of an item. */
    public int number(String id) {
        return names.number(id);
    }

    /** Weight of a unit in kilograms. */
    public double kilograms(int item) {
        return kilograms[item];
    }

    /** Volume of a unit in cubic metres. */
    public double cubicMetres(int item) {
        return cubicMetres[item];
    }

    /** Value of a unit, millionths of the currency. */
    public long valueMicros(int item) {
        return valueMicros[item];
    }

    /** Duty as a share of the value. */
    public double dutyRate(int item) {
        return dutyRates[item];
    }

    /** Share of the units sold that come back. */
    public double returnRate(int item) {
        return returnRates[item];
    }

    /** Share of the returned units that are sold again. */
    public double restockShare(int item) {
        return restockShares[item];
    }

    /** Share of the value got back for a returned unit that is not sold again. */
    public double recoveryShare(int item) {
        return recoveryShares[item];
    }

    /** From delivery to the customer's hand-over of a return, in microseconds. */
    public Variate returnAfter(int item) {
        return returnAfter[item];
    }

    /** Units in a case, at least 1. */
    public int unitsPerCase(int item) {
        return unitsPerCase[item];
    }

    /** Units that fill a pallet, at least 1. */
    public int unitsPerPallet(int item) {
        return unitsPerPallet[item];
    }

    /** The pallets that so many units are, a fraction for less than one. */
    public double pallets(int item, int units) {
        return palletsPerUnit[item] > 0 ? units * palletsPerUnit[item] : units * cubicMetres[item] / palletCubicMetres;
    }
}
