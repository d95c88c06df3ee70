package rehab.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A demo clinic and who is in it.
 *
 * @param key short and stable; begins the staff's user names
 * @param zone where its patients live
 * @param therapists how many therapists it has
 */
record Clinic(String key, String name, ZoneId zone, int therapists, List<Patient> patients) {

    /** The same in every demo, so that it can be quoted. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("demo clinic " + key).getBytes(StandardCharsets.UTF_8));
    }

    String therapist(int number) {
        return key + "-therapist-" + number;
    }

    String administrator() {
        return key + "-admin";
    }

    /**
     * A demo patient.
     *
     * @param name a tree or a bird, so that nobody takes it for a person's
     * @param birthYear year of birth
     * @param lead number of the therapist who registers and leads
     * @param member number of a second therapist in the care team; 0 for none
     * @param treatment what is ordered
     * @param habit how it is done
     */
    record Patient(
            String name, int birthYear, String language, int lead, int member, Treatment treatment, Habit habit) {
        String fullName() {
            return name + " Demo";
        }

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
