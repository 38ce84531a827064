package groundwork.scenario;

/** What a freight price counts of a shipment. */
public sealed interface FreightBasis {

    /** Slack for the rounding of binary fractions, so that what just fits does fit. */
    double SLACK = 1e-9;

    /**
     * What there is to count.
     *
     * @param billableKilograms by the terms of the card
     * @param pallets a fraction for less than one
     * @param kilometres of the lane
     */
    record Size(double kilograms, double billableKilograms, double cubicMetres, double pallets, double kilometres) {}

    /** How much of a shipment is counted. */
    double quantity(Size size);

    /** Whether it looks at pallets. */
    default boolean countsPallets() {
        return false;
    }

    /** The same by containers or vehicles of a kind, where it counts some and does not say what one holds. */
    default FreightBasis sizedBy(ContainerKind kind) {
        return this;
    }

    /** Each shipment once. */
    record Shipment() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return 1;
        }
    }

    /** Kilograms of billable weight. */
    record Kilogram() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return size.billableKilograms();
        }
    }

    /** Cubic metres. */
    record CubicMetre() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return size.cubicMetres();
        }
    }

    /** Cubic metres or tonnes, whichever are more: a freight ton of sea transport. */
    record WeightOrMeasure() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return Math.max(size.cubicMetres(), size.kilograms() / 1_000);
        }
    }

    /** Containers begun, filled by room, by weight or by pallets. */
    record Container(Unit unit) implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return unit.begun(size);
        }

        @Override
        public boolean countsPallets() {
            return unit.pallets() < Double.POSITIVE_INFINITY;
        }

        @Override
        public FreightBasis sizedBy(ContainerKind kind) {
            return new Container(unit.or(kind));
        }
    }

    /** Pallets begun. */
    record Pallet() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return Math.max(1, StrictMath.ceil(size.pallets() - SLACK));
        }

        @Override
        public boolean countsPallets() {
            return true;
        }
    }

    /** Kilometres of each vehicle that the shipment fills or begins. */
    record Kilometre(Unit unit) implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return size.kilometres() * unit.begun(size);
        }

        @Override
        public boolean countsPallets() {
            return unit.pallets() < Double.POSITIVE_INFINITY;
        }

        @Override
        public FreightBasis sizedBy(ContainerKind kind) {
            return new Kilometre(unit.or(kind));
        }
    }

    /** What a container or a vehicle holds; infinite where nothing is said. */
    record Unit(double cubicMetres, double kilograms, double pallets) {

        /** Of which nothing is said: it holds everything. */
        public static final Unit ANY =
                new Unit(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        private Unit or(ContainerKind kind) {
            return equals(ANY) ? new Unit(kind.usableCubicMetres(), kind.payloadKilograms(), kind.pallets()) : this;
        }

        private double begun(Size size) {
            double filled = Math.max(
                    size.cubicMetres() / cubicMetres, Math.max(size.kilograms() / kilograms, size.pallets() / pallets));
            return Math.max(1, StrictMath.ceil(filled - SLACK));
        }
    }
}
