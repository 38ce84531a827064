package groundwork.observation;

/**
 * Returns, handed to what counts parcels, reasons, channels and dispositions, and to what follows where the goods are.
 *
 * @param status null where the scenario does not ask
 */
record ReturnEvents(
        ReturnsRecorder returns,
        ReturnCauses causes,
        ReturnChannelRecorder channels,
        ReturnSortingRecorder sorting,
        GoodsRecorder goods,
        StatusRecorder status)
        implements ReturnsListener {

    @Override
    public void returnStarted(long handedOverAt, long arrivesAt, int site, int units) {
        // A return under way is a figure ahead of time; it is counted when it arrives.
    }

    @Override
    public void returnArrived(long now, int site, int units) {
        returns.arrived(now, units);
        if (status != null) {
            status.inspectionChanged(now, site, units);
        }
    }

    @Override
    public void returnGraded(long now, int site, int restockUnits, int liquidatedUnits, long arrivedAt) {
        returns.graded(now, restockUnits, liquidatedUnits, arrivedAt);
        if (status != null) {
            status.inspectionChanged(now, site, -(restockUnits + liquidatedUnits));
        }
    }

    @Override
    public void restocked(long now, int site, int item, int units, long gradedAt) {
        goods.restocked += units;
        sorting.shelved(now, gradedAt);
    }

    @Override
    public void lineDecided(
            long now, int item, int units, int option, boolean live, boolean late, boolean returned, int reason) {
        causes.decided(now, item, units, option, live, late, returned, reason);
    }

    @Override
    public void returnHandedOver(long now, int channel, int units) {
        channels.handedOver(now, channel, units);
    }

    @Override
    public void returnKept(long now, int units) {
        sorting.kept(now, units);
    }

    @Override
    public void returnLoadLeft(long now, int channel, int parcels, long waitedMicros) {
        channels.loadLeft(now, channel, parcels, waitedMicros);
    }

    @Override
    public void returnCame(long now, int channel, int units, long handedOverAt) {
        channels.came(now, channel, units, handedOverAt);
    }

    @Override
    public void returnSorted(
            long now,
            int item,
            int grade,
            int disposition,
            int units,
            long valueMicros,
            long recoveredMicros,
            long costMicros) {
        sorting.sorted(now, item, grade, disposition, units, valueMicros, recoveredMicros, costMicros);
    }

    @Override
    public void returnSentOn(long now, int site, int units) {
        sorting.allSentOn += units;
    }

    @Override
    public void returnSentOnCame(long now, int site, int units) {
        sorting.allSentOnCame += units;
    }

    @Override
    public void undeliveredCame(long now, int site, int units) {
        sorting.undelivered.came(now, site, units);
    }

    @Override
    public void undeliveredGraded(long now, int site, int restockUnits, int otherUnits, long arrivedAt) {
        sorting.undelivered.graded(now, site, restockUnits, otherUnits, arrivedAt);
    }

    @Override
    public void mendingBegun(long now, int site, int units) {
        sorting.mending.begun(units);
    }

    @Override
    public void mendingTried(long now, int site, int mended, int failed, int attempt) {
        sorting.mending.tried(now, site, mended, failed, attempt);
    }

    @Override
    public void mendingPaid(long now, long gradedAt, int item, int grade, long costMicros) {
        sorting.paid(gradedAt, item, grade, costMicros);
    }

    @Override
    public void mendingFailed(
            long now,
            long gradedAt,
            int site,
            int item,
            int grade,
            int disposition,
            int units,
            boolean again,
            long valueMicros,
            long recoveredBefore,
            long recoveredNow,
            long costMicros) {
        sorting.mending.givenUp(now, site, units);
        sorting.failed(
                gradedAt, item, grade, disposition, units, valueMicros, recoveredBefore, recoveredNow, costMicros);
        if (!again) {
            returns.notAgain(gradedAt, units);
        }
    }

    @Override
    public void returnWithheld(long now, int gateway, int units) {
        sorting.allWithheld += units;
    }

    @Override
    public void refunded(long now, long waitedMicros, long amountMicros) {
        sorting.refunded(now, waitedMicros, amountMicros);
    }
}
