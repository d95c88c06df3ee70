package rehab.portal.forward;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A service behind the portal. */
enum Neighbour {
    CATALOG,
    PRESCRIPTION,
    ADHERENCE;

    /** The part of an address that stands for it: {@code /api/catalog}. */
    String prefix() {
        return "/api/" + name().toLowerCase(Locale.ROOT);
    }

    URI address(ForwardSettings settings) {
        return switch (this) {
            case CATALOG -> settings.catalogUrl();
            case PRESCRIPTION -> settings.prescriptionUrl();
            case ADHERENCE -> settings.adherenceUrl();
        };
    }

    static Optional<Neighbour> named(String segment) {
        for (Neighbour neighbour : values()) {
            if (neighbour.name().toLowerCase(Locale.ROOT).equals(segment)) {
                return Optional.of(neighbour);
            }
        }
        return Optional.empty();
    }
}
