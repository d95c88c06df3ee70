package rehab.kit.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identities. */
public final class Ids {
    private Ids() {}

    /** A new UUIDv7: ordered by time, so that indexes stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
