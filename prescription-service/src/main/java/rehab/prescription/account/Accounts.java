package rehab.prescription.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/**
 * Accounts at the identity provider. Every method answers within the neighbour's time-out or refuses with 503
 * {@code NEIGHBOUR_AWAY}; every method may be repeated.
 */
@ApplicationScoped
public class Accounts {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int MEMBERS_PAGE = 200;

    private final KeycloakRestClient client;
    private final Neighbour keycloak;

    Accounts(@RestClient KeycloakRestClient client, Neighbours neighbours) {
        this.client = client;
        this.keycloak = new Neighbour("accounts", neighbours.accounts());
    }

    /**
     * Makes a patient's account. One that an interrupted attempt has already made for the same person is taken over: the new
     * access code replaces the lost one.
     */
    public AccountOpening open(NewAccount account, AccessCode code) {
        return keycloak.call(AccountOpening.class, () -> create(account, code));
    }

    /**
     * Replaces whatever password the account has, and ends its sessions: whoever held the old one is out. Failed attempts with
     * it are forgiven, so that the new code works at once.
     *
     * @return false when the provider no longer has this account
     */
    public boolean replaceAccessCode(String subject, AccessCode code) {
        return keycloak.call(Boolean.class, () -> replace(subject, code));
    }

    /** The clinic's therapists, in no particular order; none when the clinic has no such group. */
    public List<ClinicTherapist> therapistsOf(UUID clinicId) {
        return keycloak.call(Therapists.class, () -> therapists(clinicId)).all();
    }

    /**
     * Lets the account say what the patient's record says. One that is closed is signed out everywhere and opens for nobody.
     *
     * @param isOpen whether the patient may sign in
     * @param displayName the patient's name
     * @return false when the provider no longer has this account
     */
    public boolean align(String subject, boolean isOpen, String displayName) {
        return keycloak.call(Boolean.class, () -> change(subject, isOpen, displayName));
    }

    private boolean change(String subject, boolean isOpen, String displayName) {
        try {
            client.change(subject, KeycloakUser.changed(isOpen, displayName));
            if (!isOpen) {
                client.logout(subject);
            }
            return true;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private boolean replace(String subject, AccessCode code) {
        try {
            client.resetPassword(subject, KeycloakUser.Credential.temporary(code));
            client.logout(subject);
            client.unlock(subject);
            return true;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private AccountOpening create(NewAccount account, AccessCode code) {
        try (Response response = client.create(KeycloakUser.patient(account, code))) {
            return new AccountOpening.Opened(lastSegment(response.getLocation()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == CONFLICT) {
                return takeOver(account, code);
            }
            throw e;
        }
    }

    private AccountOpening takeOver(NewAccount account, AccessCode code) {
        for (KeycloakUser existing : client.byUsername(account.signInName(), true)) {
            String subject = existing.id();
            if (subject != null && existing.belongsTo(account.personId())) {
                client.resetPassword(subject, KeycloakUser.Credential.temporary(code));
                return new AccountOpening.Opened(subject);
            }
        }
        return new AccountOpening.NameTaken();
    }

    private Therapists therapists(UUID clinicId) {
        List<ClinicTherapist> all = new ArrayList<>();
        try {
            String group = client.group(clinicId, "therapists").id();
            List<KeycloakUser> page;
            int first = 0;
            do {
                page = client.members(group, true, first, MEMBERS_PAGE);
                first += MEMBERS_PAGE;
                page.stream()
                        .filter(KeycloakUser::enabled)
                        .forEach(user -> all.add(new ClinicTherapist(String.valueOf(user.id()), user.displayName())));
            } while (page.size() == MEMBERS_PAGE);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != NOT_FOUND) {
                throw e;
            }
        }
        return new Therapists(all);
    }

    private static String lastSegment(URI location) {
        String path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private record Therapists(List<ClinicTherapist> all) {}
}
