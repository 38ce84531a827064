package groundwork.scenariofile;

import groundwork.scenario.LaneSeason;
import groundwork.scenario.Pooling;
import groundwork.scenario.Rotation;
import java.util.List;

/** Understands the tables of the vehicles that lanes between sites share or turn round. */
final class VehicleRows {

    private final Sheets sheets;

    VehicleRows(Sheets sheets) {
        this.sheets = sheets;
    }

    List<LaneSeason> seasons() {
        return sheets.rows("lane_seasons", this::season);
    }

    private LaneSeason season(Fields r) {
        double room = r.percent("room");
        if (room == 0) {
            r.error("room", "A lane without room is closed.", "Say so in disruptions, or state a share above 0 %.");
        }
        return new LaneSeason(r.reference("lane", sheets.ids("lanes")), BorderRows.valid(r), room == 0 ? 1 : room);
    }

    List<Rotation> rotations() {
        return sheets.rows("rotations", this::rotation);
    }

    List<Pooling> poolings() {
        return sheets.rows("pools", this::pooling);
    }

    private Pooling pooling(Fields r) {
        return new Pooling(
                r.reference("lane", sheets.ids("lanes")),
                r.reference("vehicle", sheets.ids("lanes")),
                r.duration("stop_time"));
    }

    private Rotation rotation(Fields r) {
        int vehicles = r.integer("vehicles", 1);
        if (vehicles == 0) {
            r.error("vehicles", "Without a vehicle nothing leaves.", "At least 1.");
        }
        double catchUp = r.percent("catch_up");
        if (catchUp == 1) {
            r.error("catch_up", "Nobody gets there in no time.", "Less than 100 %, for example 8 %.");
        }
        return new Rotation(
                r.reference("lane", sheets.ids("lanes")),
                Math.max(1, vehicles),
                r.time("back"),
                r.duration("turn_round"),
                catchUp);
    }
}
