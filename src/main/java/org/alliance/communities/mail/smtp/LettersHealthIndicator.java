package org.alliance.communities.mail.smtp;

import org.alliance.communities.mail.TroubledLetters;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** How many letters wait for a person. They do not make the application unwell, and whoever watches it should know. */
@Component
class LettersHealthIndicator implements HealthIndicator {

    private final TroubledLetters letters;

    LettersHealthIndicator(TroubledLetters letters) {
        this.letters = letters;
    }

    @Override
    public Health health() {
        return Health.up().withDetails(letters.counts()).build();
    }

}
