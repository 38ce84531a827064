package groundwork.chain.plan;

import groundwork.scenario.FreightTerms;
import java.util.Optional;

/**
 * What a lane between sites lets on board, when it leaves without a schedule, and what containers and waiting cost.
 *
 * @param room of a departure
 * @param enough when it leaves, if it waits until enough is there
 * @param container what goods travel in, if it is stated
 * @param costPerContainerMicros money, millionths of the currency, for each started container; posted to the account behind it
 * @param lclPerCubicMetreMicros money for a cubic metre that does not fill its last container, where that is cheaper, or
 *     {@link FreightTerms#NO_LCL}; posted to the account behind it
 * @param waitPerCubicMetreDayMicros money for a cubic metre that waits a day; posted to the account behind it
 * @param risk what may go wrong, if anything
 * @param rotation of its vehicles, where they carry their delays on
 * @param seasons with less room
 * @param loading of whole pieces into containers, if they are not divided
 * @param pool of the lanes that share its vehicle, if any do
 */
public record FreightPlan(
        Room room,
        Optional<Enough> enough,
        Optional<Container> container,
        long costPerContainerMicros,
        int containerAccount,
        long lclPerCubicMetreMicros,
        int lclAccount,
        long waitPerCubicMetreDayMicros,
        int waitAccount,
        Optional<RiskPlan> risk,
        Optional<RotationPlan> rotation,
        SeasonPlan seasons,
        Optional<LoadingPlan> loading,
        Optional<PoolPlan> pool) {

    /** No limit and no charge. */
    static final FreightPlan NONE = new FreightPlan(
            Room.UNLIMITED,
            Optional.empty(),
            Optional.empty(),
            0,
            Accounts.NONE,
            FreightTerms.NO_LCL,
            Accounts.NONE,
            0,
            Accounts.NONE,
            Optional.empty(),
            Optional.empty(),
            SeasonPlan.NONE,
            Optional.empty(),
            Optional.empty());

    /** Most of each measure; {@code Integer.MAX_VALUE} or infinite where it is not limited. */
    public record Room(int units, double kilograms, double cubicMetres, double pallets) {

        /** Takes everything. */
        static final Room UNLIMITED = new Room(
                Integer.MAX_VALUE, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        /** Whether any measure is limited. */
        public boolean limited() {
            return !equals(UNLIMITED);
        }

        /** A share of it. */
        public Room part(double share) {
            return new Room(
                    units == Integer.MAX_VALUE ? units : (int) (units * share),
                    kilograms * share,
                    cubicMetres * share,
                    pallets * share);
        }
    }

    /**
     * When a lane that waits for goods leaves: as soon as what waits reaches one of the measures.
     *
     * @param atLatestMicros after the first that waits, or {@code Long.MAX_VALUE}
     */
    public record Enough(Room reached, long atLatestMicros) {}

    /** What fills one container. */
    public record Container(double kilograms, double cubicMetres, double pallets) {

        /** Containers that are started for a load; goods divide over them as their measures allow. */
        public int started(double loadKilograms, double loadCubicMetres, double loadPallets) {
            double most = filled(loadKilograms, loadCubicMetres, loadPallets);
            return (int) Math.max(1, StrictMath.ceil(most - 1e-9));
        }

        /** Containers that goods fill, by the measure that fills most. */
        public double filled(double ofKilograms, double ofCubicMetres, double ofPallets) {
            return Math.max(ofKilograms / kilograms, Math.max(ofCubicMetres / cubicMetres, ofPallets / pallets));
        }
    }
}
