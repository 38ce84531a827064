package groundwork.observation;

import groundwork.scenario.ContainerKind;
import groundwork.scenario.FreightRules;
import groundwork.scenario.FreightTerms;
import groundwork.scenario.Lane;
import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Containers that are loaded piece by piece, by lane and kind. */
final class ContainerRecorder {

    private static final double SLACK = 1 + 1e-9;

    private final Timeline timeline;

    /** By lane: the kinds that it offers, and behind them what is shared. */
    private final List<List<OfKind>> lanes = new ArrayList<>();

    /** Warm-up included. */
    long allUnitsOfLots;

    long allUnitsOfContainers;
    long allUnitsOfLoads;
    long overfull;

    ContainerRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        scenario.network()
                .lanes()
                .forEach(lane -> lanes.add(kinds(scenario.network().freight(), lane)));
    }

    private static List<OfKind> kinds(FreightRules rules, Lane lane) {
        List<OfKind> kinds = new ArrayList<>();
        rules.offers(lane).forEach(offer -> kinds.add(new OfKind(lane.id(), rules.container(offer.container()))));
        if (!kinds.isEmpty() && lane.freight().lclPerCubicMetreMicros() != FreightTerms.NO_LCL) {
            double endless = Double.POSITIVE_INFINITY;
            kinds.add(new OfKind(lane.id(), new ContainerKind("shared", endless, endless, endless, 1)));
        }
        return List.copyOf(kinds);
    }

    private static final class OfKind {
        private final String lane;
        private final ContainerKind kind;
        private double containers;
        private double units;
        private double kilograms;
        private double cubicMetres;

        OfKind(String lane, ContainerKind kind) {
            this.lane = lane;
            this.kind = kind;
        }

        double volumeFill() {
            return cubicMetres / (containers * kind.usableCubicMetres());
        }

        double weightFill() {
            return kilograms / (containers * kind.payloadKilograms());
        }

        boolean isShared() {
            return kind.cubicMetres() == Double.POSITIVE_INFINITY;
        }
    }

    void closed(long now, int lane, int kind, int units, double kilograms, double cubicMetres) {
        List<OfKind> kinds = lanes.get(lane);
        OfKind of = kinds.get(kind == VehicleListener.SHARED ? kinds.size() - 1 : kind);
        allUnitsOfContainers += units;
        boolean tooFull =
                kilograms > of.kind.payloadKilograms() * SLACK || cubicMetres > of.kind.usableCubicMetres() * SLACK;
        overfull += tooFull ? 1 : 0;
        if (timeline.measures(now)) {
            of.containers++;
            of.units += units;
            of.kilograms += kilograms;
            of.cubicMetres += cubicMetres;
        }
    }

    void write(FigureSheet sheet) {
        lanes.forEach(kinds -> kinds.forEach(of -> write(sheet, of)));
    }

    private static void write(FigureSheet sheet, OfKind of) {
        String key = of.lane + "/" + of.kind.id();
        double volumeFill = of.isShared() ? Double.NaN : of.volumeFill();
        sheet.figure("containers_loaded", "container", key, "containers", of.containers);
        if (!of.isShared()) {
            sheet.figure("container_fill", "container", key, "share", volumeFill);
        }
        sheet.row(
                "container",
                List.of(of.lane, of.kind.id()),
                of.containers,
                of.units,
                of.kilograms,
                of.cubicMetres,
                volumeFill,
                of.isShared() ? Double.NaN : of.weightFill());
    }
}
