package groundwork.scenario;

import java.util.Optional;

/**
 * How customers wait at a service desk, and what it aims at.
 *
 * @param channel the channel that the row is about; empty for all channels without a row of their own
 * @param patience after which a customer whom nobody has answered gives up, microseconds; empty for ever
 * @param callBackShare of those who gave up or were turned away that try again
 * @param callBackAfter from giving up to the next try, microseconds
 * @param turnsAwayWhenClosed whether who gets in touch when no agent is on shift is turned away instead of waiting
 * @param answerWithinMicros within which a contact should be answered
 */
public record ServiceDesk(
        String site,
        Optional<Contact.Channel> channel,
        Optional<Distribution> patience,
        double callBackShare,
        Distribution callBackAfter,
        boolean turnsAwayWhenClosed,
        long answerWithinMicros) {

    /** An answer within 20 seconds is the usual aim of a telephone desk. */
    public static final long USUAL_ANSWER_MICROS = 20 * Horizon.SECOND;
}
