package groundwork.scenariofile;

import groundwork.scenario.Disruption;
import groundwork.scenario.Disruption.Target;
import groundwork.scenario.Disruption.Timing;
import groundwork.scenario.Distribution;
import groundwork.scenario.Horizon;
import groundwork.scenario.Risks;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the table of disruptions; that of recovery is understood by {@link RecoveryRows}. */
final class DisruptionRows {

    private static final double LARGEST_RISE = 1_000;
    private static final Pattern ZERO = Pattern.compile("[0.]+\\s*%");

    private final Sheets sheets;
    private final Horizon horizon;

    DisruptionRows(Sheets sheets, Horizon horizon) {
        this.sheets = sheets;
        this.horizon = horizon;
    }

    Risks risks() {
        Fields settings = sheets.settings();
        List<Disruption> disruptions = sheets.rows("disruptions", this::disruption);
        boolean asked = !settings.has("report.undisturbed") || settings.yes("report.undisturbed");
        return new Risks(disruptions, new RecoveryRows(sheets).recoveries(), asked && !disruptions.isEmpty());
    }

    private Disruption disruption(Fields r) {
        String what = r.choice("what");
        double left = left(r, what);
        return new Disruption(
                r.id("id"), Sheets.nameOrId(r), target(r, what), timing(r), left, interrupts(r, what, left));
    }

    private static Target target(Fields r, String what) {
        String which = r.text("which");
        return switch (what) {
            case "vendor" -> new Disruption.OfVendor(which);
            case "site" -> new Disruption.OfSite(which);
            case "work" -> step(r, which);
            case "demand" -> new Disruption.OfDemand(which);
            default -> new Disruption.OfLane(which);
        };
    }

    private static Target step(Fields r, String which) {
        int slash = which.indexOf('/');
        if (slash < 0 && !which.isEmpty()) {
            r.error(
                    "which",
                    "which: " + Problems.quote(which) + " names no step of work.",
                    "Write site/step, e.g. kent/pick.");
        }
        return new Disruption.OfStep(
                which.substring(0, Math.max(0, slash)).strip(),
                which.substring(slash + 1).strip());
    }

    private static double left(Fields r, String what) {
        double depth = r.percent("depth");
        if (depth == 0 && ZERO.matcher(r.text("depth")).matches()) {
            r.error("depth", "A disruption of 0 % takes nothing away.", "Above 0 %, or leave the row out.");
        }
        if (!r.has("rise")) {
            return 1 - depth;
        }
        double rise = r.percent("rise", LARGEST_RISE);
        if (!what.equals("demand") && !what.isEmpty()) {
            r.error("rise", "Only demand rises, and this row is about a " + what + ".", "Leave rise empty.");
        } else if (r.has("depth")) {
            r.error("rise", "Demand either rises or falls.", "State depth or rise.");
        } else if (rise == 0) {
            r.error("rise", "A rise of 0 % changes nothing.", "Above 0 %, or leave the row out.");
        }
        return 1 + rise;
    }

    private static boolean interrupts(Fields r, String what, double left) {
        boolean interrupts = r.choice("under_way").equals("interrupted");
        if (interrupts && !what.equals("site") && !what.equals("work") && !what.isEmpty()) {
            r.error("under_way", "Only work is interrupted, and this row is about a " + what + ".", "Leave it empty.");
        } else if (interrupts && left > 0 && left < 1) {
            r.error(
                    "under_way",
                    "Work is interrupted only where all of it stops (depth 100 %).",
                    "Let it be finished, or state depth: 100 %.");
        }
        return interrupts;
    }

    private Timing timing(Fields r) {
        Optional<LocalDateTime> from = r.moment("from", false);
        Optional<LocalDateTime> to = r.moment("to", true);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            r.error("to", "It ends (" + to.get() + ") before it begins (" + from.get() + ").", "");
            return new Disruption.Dated(0, 1);
        }
        return r.has("time_between") ? recurring(r, from, to) : once(r, from, to);
    }

    private Timing recurring(Fields r, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        if (!r.has("duration")) {
            r.error("time_between", "How long does it last each time?", "State duration.");
        }
        Distribution calm = r.time("time_between");
        if (r.has("time_between") && roughly(calm) < Horizon.HOUR) {
            r.error("time_between", "On average there is less than an hour between two of them.", "At least 1 h.");
        }
        return new Disruption.Recurring(
                from.map(this::micros).orElse(0L),
                to.map(this::micros).orElse(horizon.endMicros()),
                calm,
                r.time("duration"));
    }

    /** The mean, or what is not far from it. */
    static double roughly(Distribution time) {
        if (time instanceof Distribution.Shifted shifted) {
            return shifted.shift() + roughly(shifted.base());
        } else if (time instanceof Distribution.Erlang erlang) {
            return erlang.mean();
        } else if (time instanceof Distribution.Normal normal) {
            return normal.mean();
        } else if (time instanceof Distribution.Weibull weibull) {
            return weibull.scale();
        }
        return DistributionText.meanOfFactor(time);
    }

    private Timing once(Fields r, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        if (!r.has("from")) {
            r.error("id", "When does it begin?", "State from, or time_between where it comes by chance.");
        } else if (r.has("to") == r.has("duration")) {
            r.error("from", "When does it end?", "State either to or duration.");
        }
        long begins = from.map(this::micros).orElse(0L);
        if (r.has("duration")) {
            return new Disruption.Lasting(begins, r.time("duration"));
        }
        return new Disruption.Dated(begins, to.map(this::micros).orElse(begins + 1));
    }

    private long micros(LocalDateTime local) {
        return horizon.micros(local.atZone(horizon.zone()).toInstant());
    }
}
