package rehab.adherence.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Puts a mail into words: that something is waiting in the app, where that is, and how to get no more of these. */
@ApplicationScoped
class WriteLetter {
    private final Template text;
    private final Template html;
    private final Links links;

    WriteLetter(
            @Location("reminder/mail.txt") Template text, @Location("reminder/mail.html") Template html, Links links) {
        this.text = text;
        this.html = html;
        this.links = links;
    }

    /** A mail that can be ended with one click (RFC 8058), and that no machine answers (RFC 3834). */
    Mail write(Letter letter) {
        Words words = letter.words();
        URI unsubscribe = links.unsubscribe(letter.token());
        return new Mail()
                .addTo(letter.address())
                .setSubject(words.say("subject"))
                .setText(fill(text, words, unsubscribe).render())
                .setHtml(fill(html, words, unsubscribe).render())
                .addHeader("Content-Language", words.language())
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private TemplateInstance fill(Template template, Words words, URI unsubscribe) {
        return template.data("language", words.language())
                .data("subject", words.say("subject"))
                .data("greeting", words.say("greeting"))
                .data("waiting", words.say("waiting"))
                .data("open", words.say("open"))
                .data("once", words.say("once"))
                .data("stop", words.say("stop"))
                .data("app", links.app())
                .data("unsubscribe", unsubscribe);
    }
}
