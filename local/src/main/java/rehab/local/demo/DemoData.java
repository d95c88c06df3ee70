package rehab.local.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rehab.local.secret.Secrets;
import rehab.local.system.Progress;
import rehab.local.system.RehabSystem;

/**
 * Two demo clinics with five weeks of history. Everything happens through the services' public interface, in the order and at the time
 * of the story, for which the services' clock is moved. Interrupted, it goes on where it stopped.
 */
public final class DemoData {
    private static final String COMPLETE = "complete";
    private static final int SHOWN_EVERY = 100;

    private final Journal journal;
    private final Clock clock;

    /**
     * Demo data of a data directory.
     *
     * @param clock the real time; the history ends yesterday
     */
    public DemoData(Path directory, Clock clock) {
        this.journal = new Journal(directory.resolve("demo.properties"));
        this.clock = clock;
    }

    public boolean isComplete() {
        return journal.find(COMPLETE).isPresent();
    }

    /** Makes what is missing. The system must have been started with an adjustable clock, which is real again afterwards. */
    public void load(RehabSystem system, Progress progress) {
        String today = journal.once("today", () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .toString());
        Stage stage = new Stage(system, journal);
        stage.furnish();
        List<Event> events = events(LocalDate.parse(today), stage);
        try {
            play(events, system, progress);
        } finally {
            system.resetClock();
        }
        journal.write(COMPLETE, "yes");
    }

    private List<Event> events(LocalDate today, Stage stage) {
        List<Event> events = new ArrayList<>();
        for (Clinic clinic : Cast.CLINICS) {
            for (Clinic.Patient patient : clinic.patients()) {
                events.addAll(new PatientStory(clinic, patient, today, stage).events());
            }
        }
        Instant now = clock.instant();
        return events.stream()
                .filter(event -> event.at().isBefore(now))
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private static void play(List<Event> events, RehabSystem system, Progress progress) {
        for (int i = 0; i < events.size(); i++) {
            if (i % SHOWN_EVERY == 0) {
                progress.note("  demo data: %d of %d events".formatted(i, events.size()));
            }
            system.setClock(events.get(i).at());
            events.get(i).action().run();
        }
    }

    /** Who can sign in, clinic by clinic; empty before the first load. */
    public List<DemoAccount> accounts(Secrets secrets) {
        List<DemoAccount> accounts = new ArrayList<>();
        for (Clinic clinic : Cast.CLINICS) {
            for (int i = 1; i <= clinic.therapists(); i++) {
                accounts.add(account(clinic, "therapist", clinic.therapist(i), "", secrets));
            }
            accounts.add(account(clinic, "administrator", clinic.administrator(), "", secrets));
            for (Clinic.Patient patient : clinic.patients()) {
                journal.find("patient." + patient.key() + ".username")
                        .ifPresent(username -> accounts.add(account(
                                clinic, "patient", username, patient.habit().about(), secrets)));
            }
        }
        return isComplete() ? accounts : List.of();
    }

    private static DemoAccount account(Clinic clinic, String role, String username, String about, Secrets secrets) {
        return new DemoAccount(clinic.name(), role, username, secrets.typeable("demo." + username), about);
    }
}
