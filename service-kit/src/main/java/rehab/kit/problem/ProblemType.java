package rehab.kit.problem;

import java.net.URI;
import java.util.Locale;

/** One kind of refusal. Implemented by enums only, so that the catalogue of problems is closed. */
public interface ProblemType {

    /** The enum constant's name. */
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** One short sentence, the same for every occurrence. */
    String title();

    /** Stable identity that a client can act on, for example {@code urn:rehab:problem:not-found}. */
    default URI type() {
        return URI.create("urn:rehab:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
