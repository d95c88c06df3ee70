package rehab.local.mail;

import java.nio.file.Path;
import java.time.Clock;

/** The mail catcher by itself, in a container. */
public final class CatchMail {
    private CatchMail() {}

    /** Listens on every address, on the port that is the first argument; the second is the directory of the files. */
    public static void main(String[] arguments) {
        MailCatcher catcher =
                MailCatcher.start("0.0.0.0", Integer.parseInt(arguments[0]), Path.of(arguments[1]), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "stop"));
    }
}
