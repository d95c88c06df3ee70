package rehab.bench.adherence;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rehab.bench.service.Database;
import rehab.bench.service.Issuer;
import rehab.bench.service.Load;
import rehab.bench.service.Service;
import rehab.bench.service.Statements;

/** How much is logged beside pgbench, and how long pages and a rebuild take, over few sessions and over many, in one run. */
final class AdherenceBench {
    private static final int CLIENTS = 16;
    private static final int LEAST_WARM_UPS = 3;
    private static final int MOST_WARM_UPS = 10;
    private static final double STILL_RISING = 1.05;
    /** Whose pages are read: all of them are of the first clinic and its first caseload. */
    private static final Treated ONE = new Treated(50);

    private final Database database;
    private final Service service;
    private final Issuer issuer;
    private final Load reading;
    private final Logging logging;
    private final Clock clock;
    private int patients;

    private AdherenceBench(Database database, Service service, Issuer issuer, Path folder, int seconds, Clock clock) {
        this.database = database;
        this.service = service;
        this.issuer = issuer;
        this.reading = new Load(folder, 1, seconds);
        this.logging = new Logging(database, service, issuer, new Load(folder, CLIENTS, seconds), clock);
        this.clock = clock;
    }

    /** Arguments: the service's quarkus-run.jar, rounds, seconds of each measurement, sessions, more sessions. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        Path jar = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("bench-adherence");
        Clock clock = Clock.systemUTC();
        say("working in %s", folder);
        try (Database database = Database.start(folder);
                Issuer issuer = Issuer.start(clock);
                Service service = Service.start(jar, database, issuer, folder)) {
            AdherenceBench bench = new AdherenceBench(database, service, issuer, folder, seconds, clock);
            bench.begin();
            for (int i = 3; i < arguments.length; i++) {
                bench.grow(Integer.parseInt(arguments[i]) / MadeHistories.EACH);
                bench.read();
                bench.log(rounds);
            }
        }
    }

    /** The first patient comes through the interface, so that made ones are like a real one. */
    private void begin() throws IOException, InterruptedException {
        Treated first = new Treated(0);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
        Issuer.Person courier = new Issuer.Person("prescription-service", "prescription-delivery", null, null);
        send(
                "/deliveries/prescriptions/" + first.prescriptionId() + "/versions/1",
                courier,
                Course.announced(first, today));
        send(
                "/patients/" + first.patientId() + "/sessions/" + UUID.randomUUID(),
                first.asPatient(),
                Course.session(first.prescriptionId().toString(), clock.instant()));
        patients = 1;
    }

    private void send(String path, Issuer.Person person, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.send("PUT", path, issuer.token(Logging.AUDIENCE, person), json);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private void grow(int wanted) throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        try (Connection superuser = database.connect()) {
            MadeHistories.add(superuser, patients, wanted);
        }
        patients = wanted;
        say("%d patients, %d sessions, made in %.0f s", patients, patients * MadeHistories.EACH, since(begun));
        begun = System.nanoTime();
        String rebuilt = service.operate("/q/rollups/rebuild").body().strip();
        say("rebuild: %s in %.1f s", rebuilt.substring(rebuilt.lastIndexOf('\n') + 1), since(begun));
        database.asSuperuser("vacuum analyze patient_week", "vacuum analyze patient_standing", "checkpoint");
    }

    private void read() throws IOException, InterruptedException {
        read("a clinic, 4 weeks", "/clinic/summary?weeks=4", ONE.administrator());
        read("a clinic, 26 weeks", "/clinic/summary?weeks=26", ONE.administrator());
        read("a caseload of " + Treated.OF_A_THERAPIST, "/caseload", ONE.therapist());
        read("a caseload, 26 weeks", "/caseload?weeks=26", ONE.therapist());
        read("a patient's today", "/patients/" + ONE.patientId() + "/today", ONE.asPatient());
        read("a patient's figures", "/patients/" + ONE.patientId() + "/adherence", ONE.therapist());
        read("a patient's sessions", "/patients/" + ONE.patientId() + "/sessions", ONE.therapist());
    }

    private void read(String what, String path, Issuer.Person person) throws IOException, InterruptedException {
        Path script = reading.wrkScript("read", """
                function request()
                  return wrk.format("GET", "%s", {["Authorization"] = "Bearer %s"})
                end
                """.formatted(path, issuer.token(Logging.AUDIENCE, person)), 200);
        reading.wrk(script, service.address());
        Load.Served served = reading.wrk(script, service.address());
        say("%s: p50 %.1f ms, p95 %.1f ms", what, served.half(), served.most());
    }

    private void log(int rounds) throws IOException, InterruptedException, SQLException {
        Path requests = logging.requests(patients);
        Statements statements = logging.statements(patients);
        warmUp(requests);
        logging.byPgbench(statements);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Load.Served served = logging.byService(requests);
            double behind = logging.untilReckoned();
            double queried = logging.byPgbench(statements);
            ratios.add(served.perSecond() / queried);
            say(
                    "round %d: logged %.0f/s (p50 %.1f ms, p95 %.1f ms; reckoned %.1f s later), pgbench %.0f/s, ratio %.2f",
                    round, served.perSecond(), served.half(), served.most(), behind, queried, ratios.get(round - 1));
        }
        say("median RATIO %.2f", ratios.stream().sorted().toList().get(rounds / 2));
    }

    /** Until the JVM has compiled what it runs most: for as long as each measurement is better than the one before. */
    private void warmUp(Path requests) throws IOException, InterruptedException {
        double before = 0;
        double rate = logging.byService(requests).perSecond();
        for (int done = 1; done < MOST_WARM_UPS && (done < LEAST_WARM_UPS || rate > before * STILL_RISING); done++) {
            before = rate;
            rate = logging.byService(requests).perSecond();
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
