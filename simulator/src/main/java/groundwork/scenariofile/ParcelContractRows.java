package groundwork.scenariofile;

import groundwork.scenario.ContractTier;
import groundwork.scenario.ParcelContract;
import groundwork.scenario.ParcelContracts;

/** Understands the tables of contracts on parcels. */
final class ParcelContractRows {

    private static final double MOST = 1e12;

    private final Sheets sheets;

    ParcelContractRows(Sheets sheets) {
        this.sheets = sheets;
    }

    ParcelContracts contracts() {
        return new ParcelContracts(
                sheets.rows("parcel_contracts", ParcelContractRows::contract),
                sheets.rows("contract_tiers", ParcelContractRows::tier));
    }

    /** A number of parcels, or an amount. */
    private static double most(Fields r, String column, double otherwise) {
        double value = r.number(column, otherwise);
        if (value > MOST) {
            r.error(column, "This is more than 10^12.", "");
            return otherwise;
        }
        return value;
    }

    private static ParcelContract contract(Fields r) {
        boolean spend = r.choice("counts").equals("spend");
        double committed = most(r, "committed", 0);
        long shortfall = r.money("shortfall", 0);
        if (committed == 0 && (r.has("shortfall") || r.has("shortfall_share"))) {
            r.error(
                    r.has("shortfall") ? "shortfall" : "shortfall_share",
                    "Nothing can be missing: nothing is committed.",
                    "State committed.");
        } else if (spend && r.has("shortfall")) {
            r.error("shortfall", "The contract counts spend, and no parcel is missing.", "State shortfall_share.");
        } else if (!spend && r.has("shortfall_share")) {
            r.error(
                    "shortfall_share",
                    "The contract counts parcels, and no spend is missing.",
                    "State shortfall, for each parcel.");
        } else if (!spend && committed > 0 && shortfall == 0) {
            r.error("committed", "Parcels that are missing cost nothing.", "State shortfall, for each of them.");
        }
        return new ParcelContract(
                r.text("card"),
                TariffRows.period(r, "period"),
                spend ? ParcelContract.Counts.SPEND : ParcelContract.Counts.PARCELS,
                r.choice("reach").equals("all") ? ParcelContract.Reach.ALL : ParcelContract.Reach.BEYOND,
                most(r, "moved_before", Double.NaN),
                committed,
                shortfall,
                r.percent("shortfall_share"));
    }

    private static ContractTier tier(Fields r) {
        double rebate = r.percent("rebate");
        if (rebate == 1) {
            r.error("rebate", "A rebate of 100 % leaves nothing to pay.", "Below 100 %.");
        }
        return new ContractTier(
                r.text("card"), most(r, "from", 0), rebate, r.money("off_parcel", 0), r.text("prices_of"));
    }
}
