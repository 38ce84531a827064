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

    /** Containers begun, filled by room and by weight. */
    record Container(double cubicMetres, double kilograms) implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return begun(Math.max(size.cubicMetres() / cubicMetres, size.kilograms() / kilograms));
        }
    }

    /** Pallets begun. */
    record Pallet() implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return begun(size.pallets());
        }
    }

    /** Kilometres of each vehicle that the shipment fills or begins. */
    record Kilometre(double cubicMetres, double kilograms) implements FreightBasis {
        @Override
        public double quantity(Size size) {
            return size.kilometres() * begun(Math.max(size.cubicMetres() / cubicMetres, size.kilograms() / kilograms));
        }
    }

    private static double begun(double filled) {
        return Math.max(1, StrictMath.ceil(filled - SLACK));
    }
}
