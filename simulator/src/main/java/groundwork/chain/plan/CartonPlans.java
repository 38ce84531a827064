package groundwork.chain.plan;

import groundwork.scenario.Carton;
import groundwork.scenario.Packaging;
import groundwork.scenario.Scenario;
import java.util.List;

/** The cartons of all sites that send orders. Immutable. */
public final class CartonPlans {

    /** By site; null where an order part is one parcel; empty where that is so everywhere. */
    private final CartonSet[] sets;

    private final boolean[] ownBox;

    CartonPlans(Scenario scenario, Places places, Accounts accounts) {
        Packaging packaging = scenario.catalogue().packaging();
        boolean any = !packaging.cartons().isEmpty();
        sets = new CartonSet[any ? places.siteCount() : 0];
        ownBox = new boolean[any ? scenario.catalogue().items().size() : 0];
        for (int i = 0; i < ownBox.length; i++) {
            ownBox[i] = scenario.catalogue().items().get(i).packing().ownBox();
        }
        for (int s = 0; s < sets.length; s++) {
            if (scenario.network().sends(places.site(s))) {
                sets[s] = set(scenario, packaging, s, places.site(s).id(), accounts);
            }
        }
    }

    private static CartonSet set(Scenario scenario, Packaging packaging, int site, String id, Accounts accounts) {
        List<Carton> all = packaging.cartons();
        List<Integer> rows = packaging.cartonsOf(id);
        if (rows.isEmpty()) {
            return null;
        }
        boolean charged = rows.stream().anyMatch(row -> all.get(row).costMicros() > 0);
        int account = charged ? accounts.open("cartons", site, -1, "packaging", "cartons") : Accounts.NONE;
        return new CartonSet(all, rows, packaging.choice(), scenario.catalogue().items(), account);
    }

    /** Whether any site packs in cartons. */
    public boolean any() {
        return sets.length > 0;
    }

    /** The cartons of a site; null where an order part is one parcel. */
    public CartonSet of(int site) {
        return sets.length == 0 ? null : sets[site];
    }

    /** Whether each unit of an item is a parcel in the box that it comes in. */
    public boolean ownBox(int item) {
        return ownBox[item];
    }
}
