package groundwork.observation;

/** Hands what vehicles do to those who record it. */
final class VehicleEvents implements VehicleListener {

    private final EventSequence sequence;
    private final RotationRecorder rotations;

    VehicleEvents(EventSequence sequence, RotationRecorder rotations) {
        this.sequence = sequence;
        this.rotations = rotations;
    }

    @Override
    public void sailed(long now, int lane, int vehicle, long lateMicros, long savedMicros, long readyAgainAt) {
        sequence.next(now);
        rotations.sailed(now, lane, vehicle, lateMicros, savedMicros, readyAgainAt);
    }
}
