package groundwork.chain.plan;

import groundwork.random.Variate;
import groundwork.scenario.Contact;
import java.util.Optional;

/**
 * Customers who get in touch for a reason by one channel, made ready to run; times in microseconds.
 *
 * @param number of the row in the scenario
 * @param desk number of the site that answers
 * @param after from the moment when the reason begins to hold
 * @param handling of an agent; empty where the desk's work says it
 * @param patience after which they give up; empty for never
 * @param callBackShare of those who gave up that try again
 * @param turnsAwayWhenClosed whether who gets in touch when no agent is on shift is turned away
 * @param answerWithinMicros what the desk aims at
 */
public record ContactPlan(
        int number,
        Contact.Reason reason,
        int desk,
        Contact.Channel channel,
        Variate after,
        Optional<Variate> handling,
        Optional<Variate> patience,
        double callBackShare,
        Variate callBackAfter,
        boolean turnsAwayWhenClosed,
        long answerWithinMicros) {}
