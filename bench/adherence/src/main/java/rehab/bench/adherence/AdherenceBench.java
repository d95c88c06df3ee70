package rehab.bench.adherence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import rehab.local.identity.Role;
import rehab.local.system.Component;
import rehab.local.system.Progress;
import rehab.local.system.RehabSystem;
import rehab.local.system.Settings;

/** How long a clinic's page, a caseload, a patient's page and a rebuild take over years of sessions, and how many are logged. */
final class AdherenceBench {
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 50;
    private static final int READS = 200;
    private static final String PASSWORD = "long enough in benches";

    private final RehabSystem system;
    private final Clock clock = Clock.systemUTC();
    private final UUID clinic = UUID.randomUUID();

    private AdherenceBench(RehabSystem system) {
        this.system = system;
    }

    /** Arguments: sessions, seconds of logging. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        int sessions = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        Path repository = Settings.repositoryAround(Path.of(""));
        Path directory = repository.resolve(
                "bench/adherence/target/system-" + ProcessHandle.current().pid());
        Settings settings = Settings.forTests(repository, directory).withAdjustableClock(false);
        try (RehabSystem system = RehabSystem.start(settings, Progress.SILENT)) {
            new AdherenceBench(system).run(sessions / MadeHistories.EACH, seconds);
        }
    }

    private void run(int patients, int seconds)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        system.accounts().allowDirectGrants();
        system.accounts().clinic(clinic, "Bench Clinic");
        UUID therapist =
                system.accounts().person(clinic, Role.THERAPIST, "bench-therapist", "Bench Therapist", PASSWORD);
        system.accounts().person(clinic, Role.ADMINISTRATOR, "bench-office", "Bench Office", PASSWORD);
        Caller care = new Caller(system, "bench-therapist", PASSWORD);
        Caller office = new Caller(system, "bench-office", PASSWORD);
        UUID first = UUID.randomUUID();
        UUID prescription = UUID.randomUUID();
        OnePlan.announce(system, first, prescription, clinic, therapist, clock);
        care.took(201, "PUT", sessionPath(first), OnePlan.session(prescription, clock));
        long begun = System.nanoTime();
        try (Connection owner = system.connect(Component.ADHERENCE, true)) {
            MadeHistories.add(owner, patients, clinic, therapist, first);
        }
        say("%d patients, %d sessions, made in %.0f s", patients, patients * MadeHistories.EACH, since(begun));
        begun = System.nanoTime();
        String rebuilt = rebuild();
        say("rebuild: %s in %.1f s", rebuilt, since(begun));
        UUID patient = patients().get(0).patientId();
        read("clinic, 4 weeks", office, "/clinic/summary?weeks=4");
        read("clinic, 26 weeks", office, "/clinic/summary?weeks=26");
        read("caseload of " + (MadeHistories.OF_A_THERAPIST + 1), care, "/caseload");
        read("caseload, 26 weeks", care, "/caseload?weeks=26");
        read("a patient's figures", care, "/patients/" + patient + "/adherence");
        read("a patient's sessions", care, "/patients/" + patient + "/sessions");
        log(care, seconds / 2, "warm-up");
        log(care, seconds, "logging");
    }

    private record Treated(UUID patientId, UUID prescriptionId) {}

    /** Of the therapist. */
    private List<Treated> patients() throws SQLException {
        List<Treated> found = new ArrayList<>();
        try (Connection owner = system.connect(Component.ADHERENCE, true);
                Statement statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery("select md5('patient ' || n)::uuid, md5('prescription ' || n)::uuid"
                                + " from generate_series(1, " + MadeHistories.OF_A_THERAPIST + ") as n")) {
            while (rows.next()) {
                found.add(new Treated(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
        }
        return found;
    }

    private String rebuild() throws IOException, InterruptedException {
        URI address = system.managementAddress(Component.ADHERENCE).resolve("/q/rollups/rebuild");
        String answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        return answer.lines().reduce((one, next) -> next).orElse("no answer");
    }

    private static void read(String what, Caller caller, String path) {
        for (int i = 0; i < WARM_UP; i++) {
            caller.took(200, "GET", path, null);
        }
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            took.add(caller.took(200, "GET", path, null));
        }
        took.sort(Double::compare);
        say("%s: p50 %.0f ms, p95 %.0f ms", what, took.get(READS / 2), took.get(READS * 95 / 100 - 1));
    }

    private void log(Caller care, int seconds, String what)
            throws InterruptedException, ExecutionException, SQLException {
        List<Treated> patients = patients();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int begin = client;
                work.add(() -> {
                    int logged = 0;
                    while (System.nanoTime() < end) {
                        Treated patient = patients.get((begin + CLIENTS * logged) % patients.size());
                        care.took(
                                201,
                                "PUT",
                                sessionPath(patient.patientId()),
                                OnePlan.session(patient.prescriptionId(), clock));
                        logged++;
                    }
                    return logged;
                });
            }
            int logged = 0;
            for (Future<Integer> done : clients.invokeAll(work)) {
                logged += done.get();
            }
            say("%s: %.0f sessions/s by %d clients", what, (double) logged / seconds, CLIENTS);
        } finally {
            clients.shutdownNow();
        }
    }

    private static String sessionPath(UUID patient) {
        return "/patients/" + patient + "/sessions/" + UUID.randomUUID();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
