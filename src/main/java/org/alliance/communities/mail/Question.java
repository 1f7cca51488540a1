package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * One question to an incoming mail. The questions are asked in the order of their
 * {@link org.springframework.core.annotation.Order}, in the transaction that places the mail, until one has an answer:
 * 50 beyond limits, 100 own mail, 200 machines, 250 mailing lists, 300 delivered twice, 390 to 900 for the modules above,
 * 1000 no rule at all.
 */
public interface Question {

    /** Where the mail belongs; empty when this question does not tell. */
    Optional<Placement> ask(InboundMail mail, ReadMail read);

}
