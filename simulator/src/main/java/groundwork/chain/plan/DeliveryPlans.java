package groundwork.chain.plan;

import groundwork.scenario.DeliveryAttempts;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.List;

/** What may become of parcels at the door, by lane and region; nothing where the scenario does not say. Immutable. */
public final class DeliveryPlans {

    /** Accounts of a lane: what its vendor gets for further attempts and ways back, and what lost and damaged goods were worth. */
    public record LaneAccounts(int attempts, int back, int lost, int damaged) {}

    private final DeliveryPlan[][] plans;
    private final LaneAccounts[] accounts;
    private final boolean[] drawn;
    private final int waits;
    private final boolean atPoints;

    DeliveryPlans(Scenario scenario, Places places, Accounts book, PickUpPlans points) {
        List<DeliveryAttempts> rows = scenario.lastMile().attempts();
        List<Lane> lanes = scenario.lastMile().follows() ? scenario.network().lanes() : List.of();
        plans = new DeliveryPlan[lanes.size()][];
        accounts = new LaneAccounts[lanes.size()];
        drawn = new boolean[places.regionCount()];
        boolean homeDays = !scenario.lastMile().homeDays().isEmpty();
        int most = 0;
        for (int l = 0; l < plans.length; l++) {
            Lane lane = lanes.get(l);
            if (lane.mode() != Lane.Mode.PARCEL) {
                continue;
            }
            plans[l] = new DeliveryPlan[places.regionCount()];
            accounts[l] = open(book, places.siteNumber(lane.from()), l, lane.vendor());
            for (int region : places.regionsOf(lane.to())) {
                DeliveryAttempts row = closest(rows, lane, region, places);
                if (row != null) {
                    plans[l][region] = plan(scenario, row, places, region);
                    drawn[region] = true;
                    boolean varies = !plans[l][region].nextAfter().isConstant();
                    most = varies && (row.failShare() > 0 || homeDays) ? Math.max(most, row.attempts() - 1) : most;
                }
            }
        }
        waits = most;
        atPoints = points.any();
        for (int region = 0; region < drawn.length; region++) {
            drawn[region] |= points.drawn(region);
        }
    }

    private static LaneAccounts open(Accounts book, int from, int lane, String vendor) {
        return new LaneAccounts(
                book.open("delivery_attempts", from, lane, vendor, "attempts"),
                book.open("parcels_back", from, lane, vendor, "parcels"),
                book.open("parcels_lost", from, lane, "customers", "parcels"),
                book.open("parcels_damaged", from, lane, "customers", "parcels"));
    }

    private static DeliveryAttempts closest(List<DeliveryAttempts> rows, Lane lane, int region, Places places) {
        DeliveryAttempts best = null;
        for (DeliveryAttempts row : rows) {
            boolean fits = (row.lane().isEmpty() || row.lane().equals(lane.id()))
                    && (row.vendor().isEmpty() || row.vendor().equals(lane.vendor()))
                    && (row.region().isEmpty() || contains(places.regionsOf(row.region()), region));
            if (fits && (best == null || row.closeness() > best.closeness())) {
                best = row;
            }
        }
        return best;
    }

    private static boolean contains(int[] regions, int region) {
        for (int one : regions) {
            if (one == region) {
                return true;
            }
        }
        return false;
    }

    private static DeliveryPlan plan(Scenario scenario, DeliveryAttempts row, Places places, int region) {
        return new DeliveryPlan(
                row.failShare(),
                row.attempts(),
                Draws.of(row.nextAfter()),
                row.attemptCostMicros(),
                row.lostShare(),
                row.damagedShare(),
                row.claimShare(),
                Draws.of(row.backAfter()),
                row.backCostMicros(),
                DoorDays.of(scenario, places, region, row),
                row.backTo().isEmpty() ? -1 : places.siteNumber(row.backTo()));
    }

    /** Whether anything is said of any parcel. */
    public boolean any() {
        return plans.length > 0;
    }

    /** What is said of the parcels of a lane to a region; null if nothing. */
    public DeliveryPlan of(int lane, int region) {
        return plans[lane][region];
    }

    /** When a parcel of a lane is brought that would be at the door at a time: then, or on the next day that counts. */
    public long doorDay(int lane, int region, long at) {
        DeliveryPlan plan = plans.length == 0 || plans[lane] == null ? null : plans[lane][region];
        return plan == null || plan.days().isEmpty() ? at : plan.days().get().next(at);
    }

    /** Where the costs of a parcel lane are posted. */
    public LaneAccounts accounts(int lane) {
        return accounts[lane];
    }

    /** Whether parcels may go to pick-up points. */
    public boolean atPoints() {
        return atPoints;
    }

    /** Whether the fate of the parcels of a region is drawn. */
    public boolean drawn(int region) {
        return drawn[region];
    }

    /** How many times between attempts are drawn for a parcel; 0 where none of them varies. */
    public int waits() {
        return waits;
    }
}
