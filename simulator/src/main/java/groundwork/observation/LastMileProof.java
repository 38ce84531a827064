package groundwork.observation;

import groundwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The balances of the last mile and of customer service, where a scenario has them. */
final class LastMileProof {

    private final Scenario scenario;
    private final Recorder recorder;
    private final Closing closing;

    LastMileProof(Scenario scenario, Recorder recorder, Closing closing) {
        this.scenario = scenario;
        this.recorder = recorder;
        this.closing = closing;
    }

    List<ProofLine> lines() {
        List<ProofLine> lines = new ArrayList<>();
        if (!scenario.lastMile().contacts().isEmpty()) {
            lines.add(contacts());
        }
        if (scenario.lastMile().follows()) {
            lines.add(parcels());
        }
        if (scenario.lastMile().bringsBack()) {
            lines.add(undelivered());
        }
        if (!scenario.lastMile().middleMiles().isEmpty()) {
            lines.add(middleMile());
        }
        return lines;
    }

    private ProofLine parcels() {
        return new ProofLine(
                "deliveries balance",
                "parcels handed to vendors = delivered + collected + lost + back at their sender + with vendors at the end",
                recorder.deliveries.allHandedOver,
                recorder.deliveries.allSettled + closing.parcelsWithVendors(),
                "parcels",
                0);
    }

    private ProofLine undelivered() {
        return new ProofLine(
                "undelivered balance",
                "units back from the door = on the shelves of their senders + taken in by sites that take returns",
                recorder.deliveries.allBackUnits,
                recorder.deliveries.allReshelvedUnits + recorder.returnSorting.undelivered.allUnits,
                "units",
                0);
    }

    private ProofLine middleMile() {
        return new ProofLine(
                "middle mile balance",
                "parcels that set out for sort centers = that left them + on the line-haul, in sorting or waiting at the end",
                recorder.middleMile.allSetOut,
                recorder.middleMile.allPassed + closing.parcelsSorted(),
                "parcels",
                0);
    }

    private ProofLine contacts() {
        ContactRecorder contacts = recorder.contacts;
        return new ProofLine(
                "contacts balance",
                "customers who got in touch = dealt with + gave up + turned away + waiting or talking at the end",
                contacts.allMade,
                contacts.allEnded + contacts.allGone + closing.contactsInside(),
                "contacts",
                0);
    }
}
