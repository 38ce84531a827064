package groundwork.chain.plan;

import groundwork.observation.ModelIndex;
import java.util.ArrayList;
import java.util.List;

/** The accounts costs are posted to, opened while a plan is made. */
public final class Accounts {

    /** Account number where nothing is charged. */
    public static final int NONE = -1;

    private final List<ModelIndex.Account> accounts = new ArrayList<>();

    Accounts() {}

    int open(String activity, int site, int lane, String payee, String driver) {
        accounts.add(new ModelIndex.Account(activity, site, lane, payee, driver));
        return accounts.size() - 1;
    }

    List<ModelIndex.Account> all() {
        return List.copyOf(accounts);
    }
}
