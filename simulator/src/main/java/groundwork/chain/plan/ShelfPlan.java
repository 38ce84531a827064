package groundwork.chain.plan;

import groundwork.observation.ItemGroups;
import groundwork.observation.ModelIndex;
import groundwork.random.Variate;
import groundwork.scenario.Horizon;
import groundwork.scenario.Item;
import groundwork.scenario.Scenario;
import groundwork.scenario.ShelfRules;
import groundwork.scenario.Site;
import groundwork.scenario.StockCount;
import groundwork.scenario.StockLoss;
import groundwork.scenario.StorageFee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What becomes of goods on the shelf, made ready to run. */
public final class ShelfPlan {

    private static final double YEAR = 365.0 * Horizon.DAY;

    /** What goods on the shelf are charged to, one account a site; {@link Accounts#NONE} where nothing is. */
    public enum Charge {
        /** Value of units that expired. */
        EXPIRED("expired_stock", "sellers", "units"),
        /** Value of units that were damaged, less what is got back for them. */
        DAMAGED("damaged_stock", "sellers", "units"),
        /** Value of units that disappeared. */
        SHRUNK("lost_stock", "sellers", "units"),
        /** Throwing units away. */
        DISPOSAL("disposal", "waste contractor", "units"),
        /** Cycle counts. */
        COUNT("cycle_count", "stock auditor", "items"),
        /** Room that sellers pay for: an income. */
        FEE("storage_fees", ModelIndex.Account.FROM_SELLERS, "m3-days");

        private final String activity;
        private final String payee;
        private final String driver;

        Charge(String activity, String payee, String driver) {
            this.activity = activity;
            this.payee = payee;
            this.driver = driver;
        }
    }

    private final ShelfRules rules;
    private final ItemGroups groups;
    private final Variate[] lives;
    private final long[] minimumAtSale;
    private final boolean perishable;
    private final LossPlan[][] losses;
    private final List<Optional<StockCount>> counts;
    private final List<List<StorageFee>> fees;
    private final int[][] accounts;

    private ShelfPlan(Scenario scenario, Places places, Accounts open) {
        rules = scenario.inventory().shelves();
        groups = new ItemGroups(scenario.catalogue());
        List<Item> items = scenario.catalogue().items();
        perishable = items.stream().anyMatch(item -> item.shelfLife().isPresent());
        lives = new Variate[perishable ? items.size() : 0];
        minimumAtSale = new long[lives.length];
        for (int i = 0; i < lives.length; i++) {
            if (items.get(i).shelfLife().isPresent()) {
                lives[i] = Draws.of(items.get(i).shelfLife().get().life());
                minimumAtSale[i] = items.get(i).shelfLife().get().minimumAtSaleMicros();
            }
        }
        int sites = places.siteCount();
        losses = new LossPlan[sites][groups.groups().size()];
        accounts = new int[Charge.values().length][sites];
        Arrays.stream(accounts).forEach(ofCharge -> Arrays.fill(ofCharge, Accounts.NONE));
        counts = java.util.stream.IntStream.range(0, sites)
                .mapToObj(s -> count(places.site(s)))
                .toList();
        fees = groups.sellers().stream().map(this::fees).toList();
        for (int s = 0; s < sites; s++) {
            site(s, places.site(s), open);
        }
    }

    static ShelfPlan of(Scenario scenario, Places places, Accounts open) {
        return new ShelfPlan(scenario, places, open);
    }

    private void site(int number, Site site, Accounts open) {
        for (int g = 0; g < losses[number].length; g++) {
            losses[number][g] =
                    keepsStock(site) ? loss(site.id(), groups.groups().get(g).category()) : LossPlan.NONE;
        }
        if (keepsStock(site)) {
            boolean damages = Arrays.stream(losses[number]).anyMatch(l -> l.damageShare() > 0);
            boolean shrinks = shrinks(number);
            boolean disposes = Arrays.stream(losses[number]).anyMatch(l -> l.disposalMicros() > 0);
            open(Charge.EXPIRED, number, perishable, open);
            open(Charge.DAMAGED, number, damages, open);
            open(Charge.SHRUNK, number, shrinks, open);
            open(Charge.DISPOSAL, number, disposes && (damages || perishable), open);
            open(
                    Charge.COUNT,
                    number,
                    counts.get(number).map(c -> c.costMicros() > 0).orElse(false),
                    open);
            open(Charge.FEE, number, !rules.fees().isEmpty(), open);
        }
    }

    private void open(Charge charge, int site, boolean used, Accounts open) {
        if (used) {
            accounts[charge.ordinal()][site] = open.open(charge.activity, site, -1, charge.payee, charge.driver);
        }
    }

    private static boolean keepsStock(Site site) {
        return site.kind() == Site.Kind.CENTER && !site.unlimitedStock();
    }

    /** The row that fits most closely: site before category. */
    private LossPlan loss(String site, String category) {
        StockLoss best = null;
        int closest = -1;
        for (StockLoss row : rules.losses()) {
            boolean fits = (row.site().isEmpty() || row.site().equals(site))
                    && (row.category().isEmpty() || row.category().equals(category));
            int closeness = (row.site().isEmpty() ? 0 : 2) + (row.category().isEmpty() ? 0 : 1);
            if (fits && closeness > closest) {
                best = row;
                closest = closeness;
            }
        }
        return best == null
                ? LossPlan.NONE
                : new LossPlan(
                        best.damageShare(),
                        best.shrinkagePerYear() / YEAR,
                        best.disposalMicros(),
                        best.keptForMicros());
    }

    private Optional<StockCount> count(Site site) {
        if (!keepsStock(site)) {
            return Optional.empty();
        }
        Optional<StockCount> own =
                rules.counts().stream().filter(c -> c.site().equals(site.id())).findFirst();
        return own.isPresent()
                ? own
                : rules.counts().stream().filter(c -> c.site().isEmpty()).findFirst();
    }

    private List<StorageFee> fees(String seller) {
        List<StorageFee> own = rules.fees().stream()
                .filter(fee -> !seller.isEmpty() && fee.seller().equals(seller))
                .toList();
        return own.isEmpty()
                ? rules.fees().stream().filter(fee -> fee.seller().isEmpty()).toList()
                : own;
    }

    /** What the scenario asks. */
    public ShelfRules rules() {
        return rules;
    }

    /** Items by seller and category. */
    public ItemGroups groups() {
        return groups;
    }

    /** Whether any item expires. */
    public boolean perishable() {
        return perishable;
    }

    /** Whether it matters when units came to the shelf. */
    public boolean tracksAge() {
        return rules.ageing() || perishable || !rules.fees().isEmpty();
    }

    /** Whether the stock is looked at every day. */
    public boolean takesCensus() {
        return rules.ageing() || !rules.fees().isEmpty() || rules.overstockCoverMicros() > 0;
    }

    /** Life left when an item is put away; null for what keeps for ever. */
    public Variate life(int item) {
        return perishable ? lives[item] : null;
    }

    /** Life that must be left when an order sets units aside, in microseconds. */
    public long minimumAtSale(int item) {
        return minimumAtSale[item];
    }

    /** What is lost of an item at a site. */
    public LossPlan loss(int site, int item) {
        return losses[site][groups.group(item)];
    }

    /** Whether stock disappears at a site. */
    public boolean shrinks(int site) {
        return Arrays.stream(losses[site]).anyMatch(l -> l.shrinkagePerMicro() > 0);
    }

    /** The cycle counts of a site. */
    public Optional<StockCount> counts(int site) {
        return counts.get(site);
    }

    /** The rows of storage fees that a seller pays. */
    public List<StorageFee> feesOfSeller(int seller) {
        return fees.get(seller);
    }

    /** The account of a charge at a site, or {@link Accounts#NONE}. */
    public int account(Charge charge, int site) {
        return accounts[charge.ordinal()][site];
    }
}
