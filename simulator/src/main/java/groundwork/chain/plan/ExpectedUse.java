package groundwork.chain.plan;

import groundwork.scenario.ForecastRow;
import groundwork.scenario.Scenario;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Units of each item that each site would send a day if every region's orders went to its first choice, by the forecast. */
public final class ExpectedUse {

    private final double[][] unitsPerDay;

    private ExpectedUse(double[][] unitsPerDay) {
        this.unitsPerDay = unitsPerDay;
    }

    /** The use of the sites of a plan, a mean over the measured days. */
    public static ExpectedUse of(Plan plan) {
        Scenario scenario = plan.scenario();
        double[][] use = new double[plan.places().siteCount()][plan.goods().count()];
        LocalDate start = scenario.horizon().start();
        LocalDate end = start.plusDays(scenario.horizon().days());
        for (ForecastRow row : scenario.demand().forecast()) {
            LocalDate from = row.from().isBefore(start) ? start : row.from();
            LocalDate to = row.to().isBefore(end) ? row.to().plusDays(1) : end;
            double days = Math.max(0, ChronoUnit.DAYS.between(from, to));
            double perDay = row.unitsPerWeek() / 7 * days / scenario.horizon().days();
            int[] members = plan.places().regionsOf(row.region());
            double[] shares = plan.places().shares(members);
            for (int m = 0; m < members.length; m++) {
                int[] sites = plan.sourcing().sitesFor(members[m]);
                if (sites.length > 0) {
                    use[sites[0]][plan.goods().number(row.item())] += perDay * shares[m];
                }
            }
        }
        return new ExpectedUse(use);
    }

    /** Units a day. */
    public double unitsPerDay(int site, int item) {
        return unitsPerDay[site][item];
    }
}
