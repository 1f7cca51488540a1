package org.alliance.communities.mail.machine;

import java.util.Optional;

import org.alliance.communities.mail.reading.ReadMail;

/**
 * Somebody is away, and a program says so without marking itself. Known by its subject, and only when it is as short as
 * such notices are and brings no file, so that nobody's proposal about absence is taken for one.
 */
final class AbsenceNotice {

    private static final int SHORT = 1500;

    private static final Phrases SUBJECTS = new Phrases("""
            automatic reply
            automated reply
            auto reply
            auto-reply
            autoreply
            auto response
            auto-response
            autoresponse
            out of office
            out of the office
            out-of-office
            away from my mail
            vacation notice
            vacation reply
            vacation response
            absence notice
            i am on vacation
            on vacation
            on leave
            abwesenheitsnotiz
            abwesenheitsnachricht
            abwesenheitsmeldung
            abwesend
            nicht im büro
            automatische antwort
            automatische abwesenheitsnotiz
            im urlaub
            réponse automatique
            message d'absence
            absence du bureau
            absent du bureau
            absente du bureau
            respuesta automática
            respuesta automatica
            fuera de la oficina
            fuera de oficina
            ausente de la oficina
            risposta automatica
            fuori ufficio
            assenza dall'ufficio
            resposta automática
            resposta automàtica
            fora do escritório
            ausência temporária
            automatisch antwoord
            afwezigheidsbericht
            afwezig
            niet aanwezig
            autosvar
            automatiskt svar
            automatisk svar
            frånvaro
            frånvarande
            fraværende
            fravær
            automaattinen vastaus
            poissaoloilmoitus
            poissa
            odpowiedź automatyczna
            automatyczna odpowiedź
            poza biurem
            automatická odpověď
            mimo kancelář
            automatická odpoveď
            automatikus válasz
            házon kívül
            răspuns automat
            otomatik yanıt
            ofis dışında
            автоответ
            автоматический ответ
            вне офиса
            автоматична відповідь
            αυτόματη απάντηση
            εκτός γραφείου
            自動応答
            自動返信
            不在通知
            自动回复
            自動回覆
            不在办公室
            자동 회신
            부재 중
            자동 응답
            """);

    private AbsenceNotice() {
    }

    static Optional<String> sign(ReadMail read) {
        if (read.bringsFile()) {
            return Optional.empty();
        }
        boolean isShort = read.body().length() <= SHORT;
        boolean answers = answers(read);
        return SUBJECTS.setApartIn(read.subject()).filter(words -> isShort || answers)
            .or(() -> SUBJECTS.startOf(read.subject()).filter(words -> isShort && answers))
            .map(words -> "the subject " + words);
    }

    /** Whether it is about another mail. */
    private static boolean answers(ReadMail read) {
        return !read.inReplyTo().isEmpty() || !read.references().isEmpty()
                || read.recipients().stream().anyMatch(recipient -> !recipient.tag().isEmpty());
    }

}
