package groundwork.scenario;

/**
 * In what state goods come back.
 *
 * @param category id, or "" for all without rows of their own
 * @param reason for which they come back, or "" for all without rows of their own
 * @param share of the returned units, in [0, 1]; those of a category and reason sum to 1
 */
public record ReturnGrade(String category, String reason, String grade, double share) {}
