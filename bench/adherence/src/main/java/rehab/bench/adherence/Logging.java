package rehab.bench.adherence;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rehab.bench.service.Database;
import rehab.bench.service.Issuer;
import rehab.bench.service.Load;
import rehab.bench.service.Service;
import rehab.bench.service.Statements;
import rehab.bench.service.Transaction;

/** Logs sessions of many patients through the service, or runs the statements of that by pgbench. */
final class Logging {
    static final String AUDIENCE = "adherence-service";

    private static final int PATIENTS = 1_000;
    private static final String SESSION = "md5(random()::text || clock_timestamp())::uuid";
    /** Rising with time as the service's are, which an index likes. */
    private static final String RISING =
            "(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')"
                    + " || right(md5(random()::text), 20))::uuid";

    private final Database database;
    private final Service service;
    private final Issuer issuer;
    private final Load load;
    private final Clock clock;

    Logging(Database database, Service service, Issuer issuer, Load load, Clock clock) {
        this.database = database;
        this.service = service;
        this.issuer = issuer;
        this.load = load;
        this.clock = clock;
    }

    /**
     * A script for wrk that logs sessions of a thousand patients in turn.
     *
     * @param patients of how many these are, evenly spread
     */
    Path requests(int patients) throws IOException {
        String people = IntStream.range(0, PATIENTS)
                .mapToObj(i -> new Treated((int) ((long) i * patients / PATIENTS)))
                .map(one -> "  {\"%s\", \"%s\", \"%s\"},\n"
                        .formatted(one.patientId(), one.prescriptionId(), issuer.token(AUDIENCE, one.asPatient())))
                .collect(Collectors.joining());
        return load.wrkScript("logging", """
                local people = {
                %s}
                local body = [[%s]]
                local form = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"
                function init() math.randomseed(os.time() * 100 + number); at = number * 500 end
                local function id()
                  return (form:gsub("x", function() return string.format("%%x", math.random(0, 15)) end))
                end
                function request()
                  at = at %% #people + 1
                  local one = people[at]
                  return wrk.format("PUT", "/patients/" .. one[1] .. "/sessions/" .. id(),
                    {["Authorization"] = "Bearer " .. one[3], ["Content-Type"] = "application/json"},
                    (body:gsub("PRESCRIPTION", one[2])))
                end
                """.formatted(people, Course.session("PRESCRIPTION", clock.instant())), 201);
    }

    /**
     * What the service does in the database for one session, of any patient and with ids that are new each time.
     *
     * @param patients of how many one is taken by chance
     */
    Statements statements(int patients) throws IOException, InterruptedException, SQLException {
        Treated one = new Treated(0);
        UUID session = UUID.randomUUID();
        database.logStatements(true);
        // Connections hear of it one by one: the first sessions may not stand in the log.
        for (int i = 0; i < 20; i++) {
            log(one, UUID.randomUUID());
        }
        log(one, session);
        database.logStatements(false);
        Transaction logged = Transaction.last(database.log(), "insert into session_key");
        Statements again = logged.script("p", new Again(one, session));
        return new Statements("\\set n random(0, " + (patients - 1) + ")\n" + again.script(), again.variables());
    }

    private void log(Treated one, UUID session) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.send(
                "PUT",
                "/patients/" + one.patientId() + "/sessions/" + session,
                issuer.token(AUDIENCE, one.asPatient()),
                Course.session(one.prescriptionId().toString(), clock.instant()));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Ids as {@link Treated} makes them, of the patient with the number {@code :n}. */
    private record Again(Treated one, UUID session) implements Transaction.Instead {
        @Override
        public String expression(String sql, int parameter, String value) {
            String type = sql.startsWith("select set_config") ? "::uuid::text" : "::uuid";
            if (value.equals(one.patientId().toString())) {
                return "md5('patient ' || :n)" + type;
            }
            if (value.equals(one.prescriptionId().toString())) {
                return "md5('prescription ' || :n)" + type;
            }
            if (value.equals(one.clinicId().toString())) {
                return "md5('clinic ' || :n / " + Treated.OF_A_CLINIC + ")" + type;
            }
            if (value.equals(one.subject())) {
                return "'patient-' || :n";
            }
            if (value.equals(session.toString())) {
                return SESSION;
            }
            return parameter == 1 && sql.contains("insert into audit_event") ? RISING : "";
        }
    }

    /** By the service, whose reckoning of what was logged goes on meanwhile. */
    Load.Served byService(Path requests) throws IOException, InterruptedException {
        return load.wrk(requests, service.address());
    }

    /** By pgbench alone on the machine: the service is stopped as it stands, with nothing left to reckon. */
    double byPgbench(Statements statements) throws IOException, InterruptedException, SQLException {
        untilReckoned();
        service.pause();
        try {
            return load.pgbench(List.of(statements), database.port());
        } finally {
            database.asSuperuser("delete from patient_change");
            service.goOn();
        }
    }

    /** How long, in seconds, until everything logged has been reckoned. */
    double untilReckoned() throws InterruptedException, SQLException {
        long begun = System.nanoTime();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (said(statement)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static boolean said(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select exists (select from patient_change)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
