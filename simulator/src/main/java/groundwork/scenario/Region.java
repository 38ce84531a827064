package groundwork.scenario;

import java.time.ZoneId;

/**
 * Where customers live: one demand point.
 *
 * @param group the group it belongs to, or ""
 * @param latitude degrees north
 * @param longitude degrees east
 * @param weight share inside its group, relative to the others'
 * @param calendar its holidays, or ""
 * @param promiseMicros order to delivery
 * @param priority of its orders where work serves the most urgent first; the smallest is the most urgent
 */
public record Region(
        String id,
        String name,
        String group,
        double latitude,
        double longitude,
        ZoneId zone,
        double weight,
        String calendar,
        long promiseMicros,
        int priority) {}
