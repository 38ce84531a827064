package groundwork.scenariofile;

import groundwork.scenario.Lane;
import groundwork.scenario.Recovery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands the table of what is done in hard times. */
final class RecoveryRows {

    private final Sheets sheets;

    RecoveryRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Recovery> recoveries() {
        return sheets.rows("recovery", this::recovery);
    }

    private Recovery recovery(Fields r) {
        String action = r.choice("do");
        String disruption = r.reference("disruption", sheets.ids("disruptions"));
        if (!r.has("disruption") && !r.has("cover_below")) {
            r.error("id", "When does the rule act?", "State disruption, cover_below or both.");
        }
        long cover = r.duration("cover_below");
        if (r.has("cover_below") && cover == 0) {
            r.error("cover_below", "No shelf lasts for less than no time.", "Above 0 d.");
        }
        if (action.equals("reroute") && !r.has("disruption")) {
            r.error("do", "What should goods go round?", "State disruption.");
        }
        if (action.equals("expedite") && !r.has("cover_below")) {
            r.error("do", "For how long should the shelf last?", "State cover_below.");
        }
        return new Recovery(
                r.id("id"),
                disruption.isEmpty() ? Optional.empty() : Optional.of(disruption),
                cover,
                r.reference("site", sheets.ids("sites")),
                r.reference("item", sheets.ids("items")),
                r.reference("category", sheets.ids("categories")),
                action(r, action));
    }

    private Recovery.Action action(Fields r, String action) {
        String word = r.choice("mode");
        Lane.Mode mode = word.isEmpty() ? Lane.Mode.AIR : Lane.Mode.valueOf(word.toUpperCase(Locale.ROOT));
        String source = r.reference("source", sheets.ids("sites"));
        if (action.equals("source-from") != r.has("source") && !action.isEmpty()) {
            r.error(
                    r.has("source") ? "source" : "do",
                    r.has("source") ? "Only source-from has a source." : "From where should goods be ordered?",
                    r.has("source") ? "Leave source empty." : "State source.");
        }
        return switch (action) {
            case "switch-mode" -> new Recovery.SwitchMode(mode);
            case "source-from" -> new Recovery.SourceFrom(source, mode);
            case "expedite" -> new Recovery.Expedite(mode);
            default -> new Recovery.Reroute();
        };
    }
}
