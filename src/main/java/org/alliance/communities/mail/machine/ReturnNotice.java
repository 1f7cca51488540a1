package org.alliance.communities.mail.machine;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;

/** A mail server gives a mail back, or says that it is late, without marking itself: known by its subject and its words. */
final class ReturnNotice {

    private static final int MOST_READ = 20_000;

    private static final Phrases RETURNED = new Phrases("""
            undeliverable
            undelivered mail returned to sender
            undelivered mail
            undelivered message
            delivery status notification (failure)
            delivery has failed
            delivery failure
            delivery notification: delivery has failed
            returned mail
            returned to sender
            mail delivery failed
            mail delivery failure
            mail delivery error
            mail system error
            mail could not be delivered
            message could not be delivered
            message undeliverable
            failure notice
            failed mail
            there was an error sending your mail
            non-deliverable
            postmaster notify
            unzustellbar
            nicht zustellbar
            unzustellbare nachricht
            nachricht nicht zugestellt
            zustellung fehlgeschlagen
            non remis
            message non distribué
            non distribuable
            échec de la remise
            no se puede entregar
            no entregado
            mensaje no entregado
            error de entrega
            non recapitabile
            mancato recapito
            messaggio non recapitato
            não é possível entregar
            mensagem não entregue
            falha na entrega
            onbestelbaar
            niet bezorgd
            går inte att leverera
            olevererbart
            kan ikke leveres
            ikke leveret
            toimitus epäonnistui
            niedostarczalne
            nie można dostarczyć
            nedoručitelné
            kézbesíthetetlen
            teslim edilemedi
            не удается доставить
            ваше сообщение не доставлено
            недоставленное сообщение
            配信不能
            メッセージを配信できません
            メールエラー通知
            无法送达
            退信
            系统退信
            배달되지 않음
            """);

    private static final Phrases LATE = new Phrases("""
            delivery status notification (delay)
            delivery delayed
            delayed mail
            delayed:
            warning: could not send message
            warning: message
            mail delivery delayed
            message delayed
            verzögert
            zustellung verzögert
            retard de remise
            entrega retrasada
            """);

    private static final Phrases EVIDENCE = new Phrases("""
            could not be delivered
            couldn't be delivered
            was undeliverable
            did not reach the following recipient
            error delivering
            user unknown
            mailbox full
            mailbox is full
            no such user
            recipient address rejected
            permanent fatal errors
            konnte nicht zugestellt werden
            n'a pas pu être remis
            no se pudo entregar
            送信できません
            """);

    private ReturnNotice() {
    }

    static Optional<String> sign(ReadMail read) {
        return RETURNED.setApartIn(read.subject()).or(() -> LATE.startOf(read.subject())).filter(words -> hasEvidence(read))
            .map(words -> "the subject " + words);
    }

    static boolean isLate(ReadMail read) {
        return LATE.startOf(read.subject()).isPresent();
    }

    /** Of a mail that a machine wrote: whether it gives a mail back. What answers for a person does so by its subject only. */
    static boolean isReturn(ReadMail read) {
        return RETURNED.startOf(read.subject()).isPresent() || !MachineSigns.isReply(read) && hasEvidence(read);
    }

    /** The line of the body that has a mail server's answer. */
    static Optional<String> answer(ReadMail read) {
        return ServerAnswer.in(beginning(read));
    }

    private static boolean hasEvidence(ReadMail read) {
        return answer(read).isPresent() || EVIDENCE.anyIn(beginning(read));
    }

    private static String beginning(ReadMail read) {
        String body = read.body();
        return body.length() <= MOST_READ ? body : body.substring(0, MOST_READ);
    }

}
