package groundwork.chain.demand;

import groundwork.chain.entity.Run;
import groundwork.chain.plan.DemandCurve;
import groundwork.chain.plan.RegionDemand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The mixes that change by day or by chance, one for each curve whatever the number of its regions. */
final class VaryingMixes {

    private final Optional<ErrorFactors> errors;
    private final Map<Integer, VaryingMix> byCurve = new LinkedHashMap<>();

    VaryingMixes(Run run) {
        errors = run.plan().scenario().demand().forecast().error().any()
                ? Optional.of(new ErrorFactors(run))
                : Optional.empty();
    }

    /** Whether anything that a region asks for varies beside its level. */
    boolean vary(RegionDemand demand) {
        return errors.isPresent() || demand.curves().stream().anyMatch(this::varies);
    }

    private boolean varies(DemandCurve curve) {
        return errors.isPresent() || !curve.dated().isEmpty();
    }

    /** The mix of a curve; null if it does not vary. */
    VaryingMix of(DemandCurve curve) {
        return varies(curve)
                ? byCurve.computeIfAbsent(curve.number(), n -> new VaryingMix(curve.dated(), errors))
                : null;
    }
}
