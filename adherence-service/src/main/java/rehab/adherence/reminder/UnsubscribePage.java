package rehab.adherence.reminder;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** What somebody sees who follows the link in a mail. */
@ApplicationScoped
class UnsubscribePage {
    private final Template page;
    private final Links links;

    UnsubscribePage(@Location("reminder/page.html") Template page, Links links) {
        this.page = page;
        this.links = links;
    }

    /** Asks before it ends anything: programs that look through mails follow every link in them. */
    String ask(Words words) {
        return write(words, "stop", words.say("stop.button"));
    }

    String done(Words words) {
        return write(words, "stopped", "");
    }

    String unknown(Words words) {
        return write(words, "unknown", "");
    }

    private String write(Words words, String what, String button) {
        return page.data("language", words.language())
                .data("title", words.say(what + ".title"))
                .data("text", words.say(what + ".text"))
                .data("button", button)
                .data("open", words.say("open"))
                .data("app", links.app())
                .render();
    }
}
