package groundwork.reports.html;

import groundwork.reports.Rows;
import groundwork.reports.charts.Figures;
import groundwork.reports.html.Page.TableView;
import java.util.ArrayList;
import java.util.List;

/** What the page says of customer service; empty where nobody gets in touch. */
final class ServiceSection {

    private final RunFigures run;
    private final Rows contacts;

    ServiceSection(RunFigures run) {
        this.run = run;
        contacts = Rows.of(run.results, "contact");
    }

    boolean isEmpty() {
        return contacts.isEmpty();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add("Customers got in touch " + Figures.of(run.mean("contacts")) + " times, "
                + Figures.of(run.mean("contacts_per_order")) + " times an order shipped; "
                + Figures.percent(run.mean("contact_answered_in_time"))
                + " were answered within the aim of their desk, "
                + Figures.percent(run.mean("contact_abandoned_share")) + " gave up"
                + (run.mean("contact_turned_away_share") > 0
                        ? ", " + Figures.percent(run.mean("contact_turned_away_share")) + " were turned away"
                        : "")
                + ".");
        Rows desks = run.kpi.where("metric", "contacts").where("dimension", "desk");
        for (int i = 0; i < desks.count(); i++) {
            String desk = desks.text(i, "key");
            said.add("At " + run.names.site(desk) + " agents talk or write in "
                    + Figures.percent(figure("utilisation", "station", desk + "/contact"))
                    + " of their paid time (occupancy); who is answered waits "
                    + Figures.of(figure("contact_wait_p50", "desk", desk)) + " minutes in the median, "
                    + Figures.of(figure("contact_wait_p95", "desk", desk)) + " in the 95th percentile.");
        }
        double cost = figure("cost_per_order_by_activity", "activity", "contact");
        if (cost > 0) {
            said.add("Customer service costs " + Figures.of(cost) + " " + run.currency() + " an order shipped.");
        }
        return said;
    }

    private double figure(String metric, String dimension, String key) {
        return run.kpi
                .where("metric", metric)
                .where("dimension", dimension)
                .where("key", key)
                .number(0, "mean");
    }

    TableView view() {
        return new TableOfRows(contacts)
                .cell("Desk", i -> run.names.site(contacts.text(i, "desk")))
                .text("Channel", "channel", 20)
                .cell("Reason", i -> contacts.text(i, "reason").replace('_', ' '))
                .figure("Contacts", "contacts")
                .figure("Further tries", "again")
                .figure("Answered", "answered")
                .cell("Gave up", i -> Figures.of(contacts.number(i, "abandoned") + contacts.number(i, "turned_away")))
                .figure("Wait, median (min)", "wait_p50_min")
                .figure("95th pct. (min)", "wait_p95_min")
                .percent("Answered in time", "answered_in_time")
                .view();
    }
}
