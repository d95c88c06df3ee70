package rehab.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rehab.local.demo.ServiceCalls.Person;
import rehab.local.identity.Role;
import rehab.local.system.RehabSystem;

/** What the stories share: the clinics' staff, passwords, the catalog's ids, and what has been done already. */
final class Stage {
    private final RehabSystem system;
    private final Journal journal;
    private final ServiceCalls calls;
    private final Map<String, UUID> subjects = new HashMap<>();
    private final Map<String, JsonNode> exercises = new HashMap<>();

    Stage(RehabSystem system, Journal journal) {
        this.system = system;
        this.journal = journal;
        this.calls = new ServiceCalls(system);
    }

    /** Makes the clinics and their staff, whose accounts no service makes. */
    void furnish() {
        system.accounts().allowDirectGrants();
        for (Clinic clinic : Cast.CLINICS) {
            system.accounts().clinic(clinic.id(), clinic.name());
            for (int i = 1; i <= clinic.therapists(); i++) {
                staff(clinic, Role.THERAPIST, clinic.therapist(i), "Demo Therapist " + capital(clinic) + " " + i);
            }
            staff(clinic, Role.ADMINISTRATOR, clinic.administrator(), "Demo Administrator " + capital(clinic));
        }
    }

    Journal journal() {
        return journal;
    }

    ServiceCalls calls() {
        return calls;
    }

    Person therapist(Clinic clinic, int number) {
        return person(clinic.therapist(number));
    }

    UUID subject(Clinic clinic, int therapist) {
        UUID subject = subjects.get(clinic.therapist(therapist));
        if (subject == null) {
            throw new IllegalStateException("no account " + clinic.therapist(therapist));
        }
        return subject;
    }

    Person person(String username) {
        return new Person(username, system.secrets().typeable("demo." + username));
    }

    /** Gives a patient the demo password in place of the access code. */
    void open(String username) {
        system.accounts().password(username, person(username).password());
    }

    Orders orders(Person therapist) {
        return new Orders(slug -> exercises
                .computeIfAbsent(slug, each -> calls.exercise(therapist, each))
                .get("id")
                .asText());
    }

    private void staff(Clinic clinic, Role role, String username, String name) {
        UUID subject = system.accounts()
                .person(clinic.id(), role, username, name, person(username).password());
        subjects.put(username, subject);
    }

    private static String capital(Clinic clinic) {
        return clinic.name().substring(clinic.name().lastIndexOf(' ') + 1);
    }
}
