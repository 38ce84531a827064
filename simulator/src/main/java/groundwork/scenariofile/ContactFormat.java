package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of customer service. */
final class ContactFormat {

    private static final List<String> CHANNELS = List.of("phone", "chat", "mail");

    static final List<TableSpec> TABLES = List.of(
            table("contacts", "Customers who get in touch; each does so once for a reason, by one of its channels.")
                    .choice(
                            "reason",
                            true,
                            "",
                            List.of("late", "lost", "damaged", "where_is_my_order", "return", "cancelled"),
                            "late: the promised time has passed; lost, damaged: on the last mile; where_is_my_order: it has not come yet; return: something goes back; cancelled: an order that was taken will not come")
                    .column(
                            "region",
                            Kind.REGION,
                            false,
                            "",
                            "whose customers; empty: all without rows of their own for the reason",
                            "US")
                    .column(
                            "share",
                            Kind.PERCENT,
                            true,
                            "",
                            "of the orders that the reason holds for, those whose customers get in touch",
                            "35 %")
                    .column(
                            "after",
                            Kind.TIME,
                            false,
                            "0 h",
                            "since the promise passed, the delivery (damaged, return), the order (where_is_my_order), the loss or the end of the order",
                            "exponential(6) h")
                    .column(
                            "profile",
                            Kind.TEXT,
                            false,
                            "",
                            "by which customers' time passes: an hour of double weight counts double, one of none not at all; local to them; empty: each hour alike",
                            "evening")
                    .choice("channel", false, "phone", CHANNELS, "how")
                    .reference("desk", true, "sites", "site of kind service that answers")
                    .column(
                            "handling",
                            Kind.TIME,
                            false,
                            "",
                            "time of an agent; empty: as the work of the desk says",
                            "lognormal(mean=6, sd=4) min")
                    .spec(List.of("reason", "region", "channel", "desk")),
            table("service_desks", "How customers wait at a desk; without a row they wait for ever.")
                    .reference("site", true, "sites", "site of kind service")
                    .choice("channel", false, "", CHANNELS, "empty: all channels without a row of their own")
                    .column("patience", Kind.TIME, false, "", "until they give up; empty: never", "exponential(3) min")
                    .column(
                            "call_back_share",
                            Kind.PERCENT,
                            false,
                            "0 %",
                            "of those who gave up or were turned away, those who try again",
                            "60 %")
                    .column(
                            "call_back_after",
                            Kind.TIME,
                            false,
                            "1 h",
                            "from giving up to the next try",
                            "exponential(2) h")
                    .choice(
                            "when_closed",
                            false,
                            "wait",
                            List.of("wait", "turn_away"),
                            "what becomes of who gets in touch when no agent is on shift")
                    .column("answer_within", Kind.DURATION, false, "20 s", "what the desk aims at", "20 s")
                    .spec(List.of("site", "channel")));

    private ContactFormat() {}
}
