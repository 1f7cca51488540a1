package org.alliance.communities.proposal.intake;

import java.util.Optional;

import org.alliance.communities.mail.Disposition;
import org.alliance.communities.mail.InboundMail;
import org.alliance.communities.mail.Placement;
import org.alliance.communities.mail.Question;
import org.alliance.communities.mail.Replies;
import org.alliance.communities.mail.SenderCheck;
import org.alliance.communities.mail.reading.ReadMail;
import org.alliance.communities.mail.reading.ReadMail.Sender;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.proposal.ReviewSettings;
import org.alliance.communities.proposal.reading.ProposalReader;
import org.alliance.communities.proposal.reading.Reading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is it a new proposal? Only somebody who may propose starts a case by mail alone (clause A4). */
@Component
@Order(600)
class ProposalQuestion implements Question {

    private final SenderCheck senders;

    private final Directory directory;

    private final ReviewSettings settings;

    private final SentBefore sentBefore;

    private final OpeningCase opening;

    private final Replies replies;

    ProposalQuestion(SenderCheck senders, Directory directory, ReviewSettings settings, SentBefore sentBefore,
            OpeningCase opening, Replies replies) {
        this.senders = senders;
        this.directory = directory;
        this.settings = settings;
        this.sentBefore = sentBefore;
        this.opening = opening;
        this.replies = replies;
    }

    @Override
    public Optional<Placement> ask(InboundMail mail, ReadMail read) {
        Optional<Sender> author = senders.authenticated(read);
        if (author.isEmpty()) {
            return sort("It is not certain who wrote it, because " + senders.doubt(read) + ".");
        }
        Optional<Person> member = directory.find(author.get().address()).filter(this::mayPropose);
        if (member.isEmpty()) {
            return sort("Its sender is not known as somebody who may propose.");
        }
        if (ProposalReader.wantsWithdrawal(read.subject(), read.texts())) {
            return sort("A member seems to withdraw a proposal: please say which.");
        }
        if (!ProposalReader.wantsCommunity(read.subject(), read.texts())) {
            return sort("It comes from a member and does not look like a proposal.");
        }
        Reading reading = ProposalReader.read(read);
        return Optional.of(sentBefore.find(read, reading).map(ProposalQuestion::doubtful)
            .orElseGet(() -> opened(member.get(), author.get().name(), mail, read, reading)));
    }

    private Placement opened(Person member, String name, InboundMail mail, ReadMail read, Reading reading) {
        String conversation = replies.caseOf(read).map(earlier -> ", in the conversation of " + earlier).orElse("");
        return Placement.of(Disposition.PROPOSAL, "A proposal of a member" + conversation + ".",
                opening.open(member, name, mail, read, reading));
    }

    /** Never dropped and never a second case by itself: it may be a resent mail, or a better version. */
    private static Placement doubtful(SentBefore.Earlier earlier) {
        return new Placement(Disposition.SORT, "It says nearly the same as mail " + earlier.mail() + ", which began "
                + earlier.number() + ": it may have been sent twice.", null, earlier.mail());
    }

    private boolean mayPropose(Person person) {
        return person.isAnyOf(settings.proposers());
    }

    private static Optional<Placement> sort(String reason) {
        return Optional.of(Placement.of(Disposition.SORT, reason));
    }

}
