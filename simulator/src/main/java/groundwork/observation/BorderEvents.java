package groundwork.observation;

/** What happens at the border, handed to what counts times of entries and to what counts duties, taxes and parcels. */
record BorderEvents(Timeline timeline, EventSequence sequence, CustomsRecorder customs, DutyRecorder duties)
        implements BorderListener {

    @Override
    public void entryReleased(
            long now, int gateway, int channel, long arrivedAt, long brokerStartedAt, long filedAt, long units) {
        sequence.next(now);
        if (timeline.measures(now)) {
            customs.released(now, gateway, channel, arrivedAt, brokerStartedAt, filedAt);
        }
    }

    @Override
    public void entryTimed(
            long now,
            int channel,
            long documentsMicros,
            long examinationMicros,
            long paymentMicros,
            long closureMicros) {
        if (timeline.measures(now)) {
            customs.timed(channel, documentsMicros, examinationMicros, paymentMicros, closureMicros);
        }
    }

    @Override
    public void parcelsCross(long now, int lane, int parcels) {
        duties.allCrossing += parcels;
    }

    @Override
    public void entryAssessed(
            long now,
            int type,
            long parcels,
            long units,
            double valueMicros,
            double dutyMicros,
            double taxMicros,
            double deferredMicros,
            double feeMicros) {
        duties.entry(now, type, parcels, units, valueMicros, dutyMicros, taxMicros, deferredMicros, feeMicros);
    }

    @Override
    public void goodsWithheld(long now, int gateway, boolean seized, int parcels, int units, double valueMicros) {
        duties.withheld(now, gateway, seized, parcels, units, valueMicros);
    }

    @Override
    public void parcelSettled(long now, int gateway, boolean seized, Settlement how, long paidMicros) {
        sequence.next(now);
        duties.withheld.settled(now, gateway, seized, how, paidMicros);
    }

    @Override
    public void quotaUsed(long now, int quota, double within, double beyond) {
        if (timeline.measures(now)) {
            duties.quotas[quota][0] += within;
            duties.quotas[quota][1] += beyond;
        }
    }

    @Override
    public void leftBond(long now, int site, int units) {
        duties.allLeftBond += units;
    }

    @Override
    public void leftAgain(long now, int site, int units) {
        duties.allLeftAgain += units;
        if (timeline.measures(now)) {
            duties.leftAgain[site] += units;
        }
    }

    @Override
    public void cameBackEntered(long now, int site, int units) {
        duties.allCameBack += units;
    }

    @Override
    public void dutyAssessed(long now, int gateway, int duty, int category, double valueMicros, double dutyMicros) {
        duties.duty(now, gateway, duty, category, valueMicros, dutyMicros);
    }

    @Override
    public void taxAssessed(long now, int gateway, int tax, int category, double valueMicros, double taxMicros) {
        duties.tax(now, gateway, tax, category, valueMicros, taxMicros);
    }
}
