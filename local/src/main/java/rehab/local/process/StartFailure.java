package rehab.local.process;

/** Something that must run cannot; the message is one clear sentence for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
