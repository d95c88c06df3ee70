package rehab.bench.catalog;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rehab.bench.service.Database;
import rehab.bench.service.Issuer;
import rehab.bench.service.Load;
import rehab.bench.service.Service;
import rehab.bench.service.Statements;
import rehab.bench.service.Transaction;

/** How many lists the service answers, beside how often pgbench gets the same ones from the same database. */
final class CatalogBench {
    private static final UUID CLINIC = UUID.fromString("019a9b00-0000-7000-8000-0000c1141c01");
    private static final int CLIENTS = 16;
    private static final int LEAST_WARM_UPS = 3;
    private static final int MOST_WARM_UPS = 10;
    private static final double STILL_RISING = 1.05;

    private final Database database;
    private final Service service;
    private final String token;
    private final Load load;

    private CatalogBench(Database database, Service service, String token, Load load) {
        this.database = database;
        this.service = service;
        this.token = token;
        this.load = load;
    }

    /** Arguments: the service's quarkus-run.jar, rounds (0: only start everything), seconds of each measurement. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        Path jar = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("bench-catalog");
        say("working in %s", folder);
        try (Database database = Database.start(folder);
                Issuer issuer = Issuer.start(Clock.systemUTC())) {
            Service.start(jar, database, issuer, folder).close();
            fill(database);
            say("starting again: the service builds the list of %d exercises", Exercises.MANY);
            try (Service service = Service.start(jar, database, issuer, folder)) {
                database.asSuperuser("vacuum analyze");
                String token = issuer.token(
                        "catalog-service", new Issuer.Person("bench-therapist", "therapist", CLINIC, null));
                new CatalogBench(database, service, token, new Load(folder, CLIENTS, seconds)).run(rounds);
            }
        }
    }

    /** The service has made the tables; what it lists, it derives from the items when its list is not of this version. */
    private static void fill(Database database) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Exercises.add(connection);
            connection.createStatement().execute("update listing_version set version = 'before'");
            connection.commit();
        }
    }

    private void run(int rounds) throws IOException, InterruptedException, SQLException {
        List<String> tags = new ArrayList<>();
        List<Statements> transactions = questions(tags);
        Path lists = load.wrkScript("lists", requests(List.of()), 200);
        Path copies = load.wrkScript("copies", requests(tags), 304);
        if (rounds == 0) {
            say("service %s, database %s, token %s", service.address(), database.url(), token);
            say("stops when the input ends; %d bytes read", System.in.readAllBytes().length);
            return;
        }
        say("warming up");
        warmUp(lists);
        load.pgbench(transactions, database.port());
        List<Double> served = new ArrayList<>();
        List<Double> queried = new ArrayList<>();
        List<Double> confirmed = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            served.add(load.wrk(lists, service.address()).perSecond());
            queried.add(load.pgbench(transactions, database.port()));
            confirmed.add(load.wrk(copies, service.address()).perSecond());
            say(
                    "round %d: lists %.0f/s, pgbench %.0f/s, ratio %.2f; with a matching tag %.0f/s",
                    round, last(served), last(queried), last(served) / last(queried), last(confirmed));
        }
        say(
                "median of %d: lists %.0f/s, pgbench %.0f/s, RATIO %.2f; with a matching tag %.0f/s",
                rounds, median(served), median(queried), median(served) / median(queried), median(confirmed));
    }

    /** Until the JVM has compiled what it runs most: for as long as each measurement is better than the one before. */
    private void warmUp(Path lists) throws IOException, InterruptedException {
        double before = 0;
        double rate = load.wrk(lists, service.address()).perSecond();
        for (int done = 1; done < MOST_WARM_UPS && (done < LEAST_WARM_UPS || rate > before * STILL_RISING); done++) {
            before = rate;
            rate = load.wrk(lists, service.address()).perSecond();
        }
    }

    /** Each question once, to see what the service asks the database for it. */
    private List<Statements> questions(List<String> tags) throws IOException, InterruptedException, SQLException {
        List<Statements> transactions = new ArrayList<>();
        long bytes = 0;
        database.logStatements(true);
        for (String path : Questions.PATHS) {
            HttpResponse<String> answer = service.get(path, token);
            if (answer.statusCode() != 200 || answer.body().startsWith("{\"items\":[]")) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            bytes += answer.body().length();
            tags.add(answer.headers().firstValue("ETag").orElseThrow());
            transactions.add(Transaction.last(database.log(), "shared_listing")
                    .script("q" + transactions.size(), Transaction.Instead.nothing()));
        }
        database.logStatements(false);
        say("%d questions, %d bytes of JSON on average", transactions.size(), bytes / transactions.size());
        return transactions;
    }

    /**
     * All questions in turn.
     *
     * @param tags ETags to send, one for each; empty: none
     */
    private String requests(List<String> tags) {
        String asked = IntStream.range(0, Questions.PATHS.size())
                .mapToObj(i -> "  {\"%s\", {[\"Authorization\"] = \"Bearer %s\"%s}},"
                        .formatted(
                                Questions.PATHS.get(i),
                                token,
                                tags.isEmpty() ? "" : ", [\"If-None-Match\"] = '" + tags.get(i) + "'"))
                .collect(Collectors.joining("\n"));
        return """
                local asked = {
                %s
                }
                function init() made = {}; at = 0
                  for i, one in ipairs(asked) do made[i] = wrk.format("GET", one[1], one[2]) end
                end
                function request() at = at %% #made + 1; return made[at] end
                """.formatted(asked);
    }

    private static double last(List<Double> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
