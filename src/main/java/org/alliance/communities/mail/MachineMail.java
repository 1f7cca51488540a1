package org.alliance.communities.mail;

import java.util.Optional;

import org.alliance.communities.mail.machine.DeliveryReport;
import org.alliance.communities.mail.machine.MachineSigns;
import org.alliance.communities.mail.machine.QuotedIds;
import org.alliance.communities.mail.reading.ReadMail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Did a machine write it? Then nobody is answered and no case begins. What it says about a letter of ours is kept with the
 * letter, but only if it quotes the letter's Message-ID, which nobody can guess; it changes nothing about any person.
 */
@Component
@Order(200)
class MachineMail implements Question {

    private final InboundRows rows;

    private final QuotedLetters letters;

    private final ReturnedLetters returned;

    private final Replies replies;

    MachineMail(InboundRows rows, QuotedLetters letters, ReturnedLetters returned, Replies replies) {
        this.rows = rows;
        this.letters = letters;
        this.returned = returned;
        this.replies = replies;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        return MachineSigns.first(read, () -> raw(mail)).map(sign -> file(mail, read, sign));
    }

    private Placement file(InboundMail mail, ReadMail read, String sign) {
        String reason = "A machine wrote this mail: " + sign + ".";
        byte[] raw = raw(mail);
        Optional<OutboundMail> letter = letters.newest(QuotedIds.in(read, raw));
        if (letter.isEmpty()) {
            return Placement.of(Disposition.AUTOMATIC, reason, replies.caseOf(read).orElse(null));
        }
        String fate = DeliveryReport.in(read, raw).map(report -> note(letter.get(), mail, report)).orElse("");
        return Placement.of(Disposition.AUTOMATIC, reason + fate, letter.get().caseNumber());
    }

    /** Answers what the report says, as a sentence that goes on. */
    private String note(OutboundMail letter, InboundMail mail, DeliveryReport report) {
        String which = " our letter (" + letter.kind() + ") to " + letter.to();
        return switch (report.fate()) {
            case RETURNED -> {
                returned.note(letter, mail.id(), report.answer());
                yield " It gives back" + which + ".";
            }
            case DELAYED -> " It says that" + which + " is late.";
            case ARRIVED -> " It says that" + which + " arrived.";
        };
    }

    private byte[] raw(InboundMail mail) {
        return rows.raw(mail.id()).orElseThrow();
    }

}
