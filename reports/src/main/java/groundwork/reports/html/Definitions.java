package groundwork.reports.html;

import groundwork.reports.html.Page.TableView;
import java.util.List;

/** What each figure of the report means. */
final class Definitions {

    private Definitions() {}

    static TableView table() {
        return new TableView(
                List.of("Figure", "Meaning"),
                List.of(
                        List.of(
                                "On-time share",
                                "Orders delivered by order time + promise, over orders of the period whose promise falls before its end; lost orders are left out."),
                        List.of(
                                "Cost per order",
                                "All amounts charged in the period over orders shipped in it: labour on shift, facilities, storage, packaging, freight, duty and fees, parcels, returns. The goods themselves are not in it."),
                        List.of(
                                "CO2e",
                                "Greenhouse gases of what was moved, well to wheel: kilometres × tonnes × grams a tonne-kilometre, and the delivery of parcels; returns are in it, a customer's way to a counter is not."),
                        List.of(
                                "Asked for, that week",
                                "Work that arrives in the station's busiest seven days (tasks × mean time of a task) over hours on duty in them."),
                        List.of("Headroom", "Hours on duty over work asked for in the busiest week, less 1."),
                        List.of(
                                "Utilisation",
                                "Hours worked over hours on duty. People finish the job in hand after their shift, so it can pass 100 % in an hour."),
                        List.of(
                                "Overloaded hour",
                                "An hour in which all people on duty work and more work waits than they can do in eight hours, on average over replications."),
                        List.of(
                                "Line fill rate",
                                "Order lines of orders that got all their goods at once, over all order lines (type 2 by lines)."),
                        List.of(
                                "Served orders filled at once",
                                "Customer orders of a site whose goods were all on its shelf, over those that it served or that waited there."),
                        List.of(
                                "Class of items",
                                "A: the items that make up the first 80 % of the units expected or recorded; B: up to 95 %; C: the rest."),
                        List.of(
                                "Cycle service (type 1)",
                                "Share of replenishment cycles of an item at a site (from one order's arrival to the next) in which no customer met an empty shelf."),
                        List.of(
                                "Unit fill rate (type 2)",
                                "Units filled from the shelf at once over units asked for. A lost order counts where it would have been served first."),
                        List.of(
                                "Time with an empty shelf",
                                "Share of time in which nothing of an item could be promised at a site, on average over items."),
                        List.of("Days of cover", "Mean units that could be promised over units that left a day."),
                        List.of(
                                "Turns",
                                "Units that left in a year at the pace of the period, over mean units that could be promised."),
                        List.of(
                                "Bias",
                                "Units forecast less units that came, over units that came; above 0 the forecast was too high. Over items and whole weeks."),
                        List.of(
                                "WAPE",
                                "Distances between forecast and what came, item by item and week by week, added up over the units that came (weighted absolute percentage error)."),
                        List.of(
                                "MASE",
                                "Mean distance between forecast and what came of an item over its mean change from week to week, averaged over items; below 1 the forecast is better than \"as last week\" (Hyndman and Koehler 2006)."),
                        List.of(
                                "Peak to average",
                                "Orders of the busiest day or hour over those of the mean day or hour of the period."),
                        List.of(
                                "Aged",
                                "Share of the stock that has been at its site for 91 days or more, mean of the beginnings of days."),
                        List.of(
                                "Places empty",
                                "Sites and items of a seller with nothing on hand, share of the time (stock-out share)."),
                        List.of(
                                "Delivery options",
                                "Promised: mean of what customers were told when they chose. On time: of orders whose promise falls before the end, neither lost nor cancelled; an order in several parcels is delivered with the last."),
                        List.of(
                                "Answered in time",
                                "Customers answered within the aim of their desk, over all who were answered, gave up or were turned away (service level). Waits are of those who were answered."),
                        List.of(
                                "Service survives",
                                "Days from the beginning of a disruption to the first day on which, in the regions it touches, the share of orders that are neither lost nor late is more than two points below that without disruptions. It recovers with the first of seven days without such a day, counted from the end of the disruption. Others that strike there meanwhile share in it."),
                        List.of(
                                "Return rate",
                                "Units that left in the period and come back, be it after its end, over units that left. Units that came back in the period are another figure."),
                        List.of(
                                "Recovered value",
                                "Value of the goods graded in the period less what is written down; what their disposition costs is not taken off."),
                        List.of(
                                "Refund time",
                                "From the customer's hand-over of a return until the money is there; where no return is asked for, from the hand-over that would have been."),
                        List.of(
                                "Cost of a returned unit",
                                "Labels, boxes, loads, work on returns, dispositions and value written down, over units graded in the period; fees of customers are not taken off."),
                        List.of(
                                "Air, filling, cardboard",
                                "Share of the volume of parcels from outside that is not goods; a unit in its own box has none."),
                        List.of(
                                "Filled (cartons, bags)",
                                "Volume of the goods over the room inside the carton; of bags the limit that is nearest: parcels, weight or volume in a bag over the most that it takes."),
                        List.of("Backlog", "Orders with goods reserved at a center and not shipped."),
                        List.of(
                                "± (interval)",
                                "Half-width of the 95 % confidence interval of the mean over replications (Student's t)."),
                        List.of("Band", "5th to 95th percentile of replications.")));
    }
}
