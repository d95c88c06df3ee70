package rehab.prescription.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account as Keycloak writes it, as far as this service uses it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakUser(
        @Nullable String id,
        @Nullable String username,
        boolean enabled,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Map<String, List<String>> attributes,
        @Nullable List<String> groups,
        @Nullable List<Credential> credentials) {

    /** The attribute that ties an account to a patient. */
    static final String PERSON_ID = "person_id";

    /** Keycloak's limit for a name. */
    private static final int MAX_NAME = 255;

    static KeycloakUser patient(NewAccount account, AccessCode code) {
        return new KeycloakUser(
                null,
                account.signInName(),
                true,
                cut(account.displayName()),
                null,
                Map.of(PERSON_ID, List.of(account.personId().toString())),
                List.of("/" + account.clinicId() + "/patients"),
                List.of(Credential.temporary(code)));
    }

    /** What changes of an account in the course of time; whatever is absent stays as it is. */
    static KeycloakUser changed(boolean enabled, String displayName) {
        return new KeycloakUser(null, null, enabled, cut(displayName), null, null, null, null);
    }

    boolean belongsTo(UUID personId) {
        return attributes != null
                && attributes.getOrDefault(PERSON_ID, List.of()).equals(List.of(personId.toString()));
    }

    String displayName() {
        String name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? String.valueOf(username) : name;
    }

    private static String cut(String name) {
        if (name.length() <= MAX_NAME) {
            return name;
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(MAX_NAME - 1));
        return name.substring(0, splitsPair ? MAX_NAME - 1 : MAX_NAME);
    }

    /** A password that has to be changed at the next sign-in. */
    record Credential(String type, String value, boolean temporary) {
        static Credential temporary(AccessCode code) {
            return new Credential("password", code.reveal(), true);
        }

        @Override
        public String toString() {
            return "Credential[hidden]";
        }
    }
}
