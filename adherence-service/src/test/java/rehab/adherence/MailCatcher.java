package rehab.adherence;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real mail server that keeps what it is sent. Nothing leaves it. */
public class MailCatcher implements QuarkusTestResourceLifecycleManager {
    private @Nullable GreenMail server;
    private @Nullable MessageDeliveryHandler taking;

    @Override
    public Map<String, String> start() {
        GreenMail started = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        started.start();
        server = started;
        taking = started.getUserManager().getMessageDeliveryHandler();
        return Map.of(
                "REHAB_SMTP_HOST",
                "127.0.0.1",
                "REHAB_SMTP_PORT",
                Integer.toString(started.getSmtp().getPort()),
                "REHAB_SMTP_START_TLS",
                "DISABLED",
                "REHAB_MAIL_FROM",
                "no-reply@clinic.example",
                "quarkus.log.category.\"com.icegreen.greenmail\".level",
                "OFF");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailCatcher.class));
    }

    /** The mails to this address, oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(greenMail().getReceivedMessages())
                .filter(mail -> recipients(mail).equals(List.of(address)))
                .toList();
    }

    /** From now on every mail is refused for the moment, with code 451. */
    public void refuse() {
        greenMail().getUserManager().setMessageDeliveryHandler((mail, address) -> {
            throw new MessagingException("not now");
        });
    }

    /** From now on every mail is taken. */
    public void take() {
        greenMail().getUserManager().setMessageDeliveryHandler(Objects.requireNonNull(taking));
    }

    private GreenMail greenMail() {
        return Objects.requireNonNull(server);
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
