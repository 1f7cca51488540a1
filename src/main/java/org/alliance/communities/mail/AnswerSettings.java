package org.alliance.communities.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many answers to mail go out by themselves, {@code communities.mail.answers}. What a decision or the time asks for is
 * not counted.
 *
 * @param perCase in one case and 24 hours
 * @param perRecipient to one address in 3 hours
 * @param perHour to everybody together
 */
@ConfigurationProperties("communities.mail.answers")
record AnswerSettings(@DefaultValue("3") int perCase, @DefaultValue("10") int perRecipient,
        @DefaultValue("500") int perHour) {
}
