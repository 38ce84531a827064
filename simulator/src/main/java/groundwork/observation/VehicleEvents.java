package groundwork.observation;

/** Hands what vehicles do to those who record it. */
final class VehicleEvents implements VehicleListener {

    private final EventSequence sequence;
    private final RotationRecorder rotations;
    private final PoolRecorder pools;
    private final ContainerRecorder containers;

    VehicleEvents(
            EventSequence sequence, RotationRecorder rotations, PoolRecorder pools, ContainerRecorder containers) {
        this.sequence = sequence;
        this.rotations = rotations;
        this.pools = pools;
        this.containers = containers;
    }

    @Override
    public void sailed(long now, int lane, int vehicle, long lateMicros, long savedMicros, long readyAgainAt) {
        sequence.next(now);
        rotations.sailed(now, lane, vehicle, lateMicros, savedMicros, readyAgainAt);
    }

    @Override
    public void rodeAlong(long now, int vehicle, int lane, int load, long units, double part) {
        pools.rodeAlong(now, lane, units, part);
    }

    @Override
    public void poolLeft(long now, int vehicle, int loads, long units) {
        pools.left(now, vehicle, loads, units);
    }

    @Override
    public void lotPacked(long now, int lane, int load, int container, int lot, int item, int units) {
        containers.allUnitsOfLots += units;
    }

    @Override
    public void containerClosed(
            long now, int lane, int load, int kind, int units, double kilograms, double cubicMetres) {
        containers.closed(now, lane, kind, units, kilograms, cubicMetres);
    }

    @Override
    public void loadPacked(long now, int lane, int load, long units, int count) {
        containers.allUnitsOfLoads += units;
    }
}
