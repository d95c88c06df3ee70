package rehab.adherence.reminder;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** What a mail server said to a mail. */
enum MailAnswer {
    /** It took it. */
    TAKEN,
    /** It was not reached, or refused for the moment: it certainly has not taken it. */
    NOT_NOW,
    /** It refuses it. */
    NEVER,
    /** The conversation broke off: it may have taken it. */
    UNKNOWN;

    /** Judges how sending failed. */
    static MailAnswer of(Throwable failure) {
        return causes(failure)
                .map(cause -> {
                    if (cause instanceof SMTPException reply) {
                        return reply.isPermanent() ? NEVER : NOT_NOW;
                    }
                    return isBeforeAnything(cause) ? NOT_NOW : UNKNOWN;
                })
                .filter(answer -> answer != UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The failure's kind and the server's code, and nothing of what it was about. */
    static String told(Throwable failure) {
        return causes(failure)
                .filter(SMTPException.class::isInstance)
                .map(reply -> "reply " + ((SMTPException) reply).getReplyCode())
                .findFirst()
                .orElseGet(() -> causes(failure)
                        .reduce((outer, inner) -> inner)
                        .orElse(failure)
                        .getClass()
                        .getSimpleName());
    }

    private static boolean isBeforeAnything(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
