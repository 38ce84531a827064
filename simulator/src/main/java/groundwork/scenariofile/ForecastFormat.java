package groundwork.scenariofile;

import static groundwork.scenariofile.TableDraft.table;

import groundwork.scenariofile.ColumnSpec.Kind;
import java.util.List;

/** Tables of what planners expect. */
final class ForecastFormat {

    static final TableSpec FORECAST = table(
                    "forecast",
                    "Expected demand, at any grain: of an item, a category or everything, in a region, a group or everywhere. "
                            + "A row states exactly one of the columns of units.")
            .column("region", Kind.REGION, false, "", "region, or group that shares it by weight; empty: all", "US")
            .reference("item", false, "items", "what is sold")
            .reference("category", false, "categories", "whose items share it by weight; neither: all items do")
            .column("from", Kind.DATE, true, "", "first day", "2026-09-01")
            .column("to", Kind.DATE, true, "", "last day, inclusive", "2026-11-30")
            .column("units_per_day", Kind.NUMBER, false, "", "expected units of each day", "1700")
            .column("units_per_week", Kind.NUMBER, false, "", "expected units of a week without special days", "12000")
            .column("units_per_month", Kind.NUMBER, false, "", "expected units of each calendar month", "52000")
            .column("units", Kind.NUMBER, false, "", "expected units in all, first to last day", "156000")
            .column("profile", Kind.TEXT, false, "midday", "how a week spreads over days and hours", "evening")
            .choice(
                    "special_days",
                    false,
                    "on top",
                    List.of("on top", "inside"),
                    "whether what demand_factor of holidays adds is inside the units")
            .reference("season", false, "seasons", "how it runs through the year, on top of the units")
            .column("growth_per_year", Kind.CHANGE, false, "", "growth from the first day on, compound", "12 %")
            .spec(List.of("region", "item", "category", "from"));

    static final TableSpec BY_WEEK = table(
                    "forecast_by_week",
                    "Expected units by week, as planners keep them in a spreadsheet: a line an item, a column a week.")
            .column("region", Kind.REGION, false, "", "region, or group that shares it by weight; empty: all", "US")
            .reference("item", true, "items", "what is sold")
            .column("profile", Kind.TEXT, false, "midday", "how a week spreads over days and hours", "evening")
            .dated(Kind.NUMBER, "the Monday with which a week begins: expected units of it, empty for none", "340")
            .spec(List.of("region", "item", "profile"));

    static final TableSpec SEASONS = table("seasons", "How demand runs through the year; the mean counts as 1.")
            .column("id", Kind.ID, true, "", "name of the season", "winter-sports")
            .column(
                    "weights",
                    Kind.WEIGHTS,
                    true,
                    "",
                    "12 weights, January first, or 52 or 53, ISO week 1 first",
                    "3 3 2 1 1 1 1 1 1 2 3 4")
            .spec(List.of("id"));

    static final TableSpec PROMOTIONS = table(
                    "promotions", "Days on which more is sold, part of which is missing afterwards.")
            .column("id", Kind.ID, true, "", "name of the promotion", "autumn-sale")
            .column("region", Kind.REGION, false, "", "where; empty: everywhere", "US")
            .reference("item", false, "items", "of which item")
            .reference("category", false, "categories", "of which category; neither: of everything")
            .column("from", Kind.DATE, true, "", "first day, local", "2026-10-05")
            .column("to", Kind.DATE, true, "", "last day, inclusive", "2026-10-11")
            .column("lift", Kind.PERCENT, true, "", "units in addition to the forecast", "80 %")
            .column("pull_forward", Kind.PERCENT, false, "0 %", "part of them that later days lack", "40 %")
            .column("dip_days", Kind.INTEGER, false, "14", "how many days after the last lack them", "14")
            .spec(List.of("id"));

    private ForecastFormat() {}
}
