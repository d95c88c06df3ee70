package rehab.e2e;

import java.util.UUID;
import rehab.local.identity.Role;
import rehab.local.system.RehabSystem;

/** Makes clinics with staff; each test takes its own, so that none sees another's. */
final class Clinics {
    static final String PASSWORD = "long enough in tests";

    private final RehabSystem system;

    Clinics(RehabSystem system) {
        this.system = system;
    }

    RehabSystem system() {
        return system;
    }

    /** A new clinic with one therapist and one administrator. */
    Clinic open() {
        UUID id = UUID.randomUUID();
        String suffix = id.toString().substring(0, 8);
        String therapist = "therapist-" + suffix;
        String administrator = "administrator-" + suffix;
        system.accounts().clinic(id, "Clinic " + suffix);
        UUID therapistId = system.accounts().person(id, Role.THERAPIST, therapist, "Therapist " + suffix, PASSWORD);
        system.accounts().person(id, Role.ADMINISTRATOR, administrator, "Administrator " + suffix, PASSWORD);
        return new Clinic(
                id,
                therapistId,
                therapist,
                administrator,
                new Api(system, system.token(therapist, PASSWORD)),
                new Api(system, system.token(administrator, PASSWORD)));
    }

    /** Someone of the clinic who speaks to the services directly. */
    Api signIn(String username, String password) {
        return new Api(system, system.token(username, password));
    }

    /**
     * One clinic.
     *
     * @param therapist the therapist's way to the services
     * @param administrator the administrator's way to the services
     */
    record Clinic(
            UUID id,
            UUID therapistId,
            String therapistName,
            String administratorName,
            Api therapist,
            Api administrator) {}
}
