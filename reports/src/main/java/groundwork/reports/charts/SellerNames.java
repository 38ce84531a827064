package groundwork.reports.charts;

import groundwork.reports.Rows;
import groundwork.reports.drawing.Names;

/** Sellers by the names that people use, instead of ids. */
public final class SellerNames {

    private static final int LONGEST = 26;

    private SellerNames() {}

    /** The name of the seller of a row of the table seller; the id itself where there is none. */
    public static String of(Rows rows, int row) {
        String seller = rows.text(row, "seller");
        String name = rows.text(row, "name");
        return seller.isEmpty() ? "(no seller)" : Names.shorten(name.isBlank() ? seller : name, LONGEST);
    }
}
