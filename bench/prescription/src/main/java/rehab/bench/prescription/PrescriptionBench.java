package rehab.bench.prescription;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/**
 * How long a therapist waits for an activation: 12 lines, 10 conditions, 200 rules, 20 clients at once. The whole system runs
 * on the same machine, and what is activated is delivered to adherence-service meanwhile.
 */
final class PrescriptionBench {
    private static final int CLIENTS = 20;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int PREPARING = 2;
    private static final int RULES = 200;
    private static final int SHIPPED_RULES = 10;
    private static final String PASSWORD = "long enough in benches";

    private final RehabSystem system;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    /** Fewer: accounts cost the sign-in service a lot, and nobody measures that here. */
    private final ExecutorService preparing = Executors.newFixedThreadPool(PREPARING);

    private final List<Therapist> therapists = new ArrayList<>();

    private PrescriptionBench(RehabSystem system) {
        this.system = system;
    }

    /** Arguments: rounds, activations of each client in a round. */
    public static void main(String[] arguments)
            throws InterruptedException, ExecutionException, SQLException, JsonProcessingException {
        int rounds = Integer.parseInt(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        Path repository = Settings.repositoryAround(Path.of(""));
        Path directory = repository.resolve(
                "bench/prescription/target/system-" + ProcessHandle.current().pid());
        Settings settings = Settings.forTests(repository, directory)
                .withAdjustableClock(false)
                .withThoroughCompiler();
        try (RehabSystem system = RehabSystem.start(settings, Progress.SILENT)) {
            PrescriptionBench bench = new PrescriptionBench(system);
            try {
                bench.run(rounds, each);
            } finally {
                bench.clients.shutdownNow();
                bench.preparing.shutdownNow();
            }
        }
    }

    private void run(int rounds, int each)
            throws InterruptedException, ExecutionException, SQLException, JsonProcessingException {
        try (Connection catalog = system.connect(Component.CATALOG, true)) {
            MadeRules.add(catalog, RULES - SHIPPED_RULES);
        }
        hire();
        say(
                "%d rules, %d clients, %d conditions, %d lines",
                RULES, CLIENTS, Orders.CONDITIONS.size(), Orders.LINES.size());
        for (int round = 0; round <= rounds; round++) {
            int of = round;
            List<int[]> checks = all(preparing, therapist -> () -> {
                int[] check = {};
                for (int i = 0; i < each; i++) {
                    check = therapist.prepare(of * each + i);
                }
                return check;
            });
            if (round == 0) {
                say("a check has %d findings, %d of them to be answered", checks.get(0)[0], checks.get(0)[1]);
            }
            untilDelivered();
            all(preparing, therapist -> () -> therapist.token());
            boolean isPaced = round % 2 == 0;
            String pace = isPaced ? "one a second each" : "without a pause";
            report(round == 0 ? "warm-up" : "round " + round + ", " + pace, isPaced ? paced(each) : unpaused(each));
        }
    }

    /** Each client activates the next as soon as the answer is there. */
    private List<Double> unpaused(int each) throws InterruptedException, ExecutionException {
        return all(clients, therapist -> () -> {
                    List<Double> own = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        own.add(therapist.activate());
                    }
                    return own;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Each client activates once a second; what starts late for want of an answer counts from when it should have. */
    private List<Double> paced(int each) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        return all(clients, therapist -> () -> {
                    List<Double> own = new ArrayList<>();
                    long offset = SECOND * therapists.indexOf(therapist) / CLIENTS;
                    for (int i = 0; i < each; i++) {
                        long wanted = begin + offset + i * SECOND;
                        TimeUnit.NANOSECONDS.sleep(wanted - System.nanoTime());
                        double late = (System.nanoTime() - wanted) / 1e6;
                        own.add(late + therapist.activate());
                    }
                    return own;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void report(String round, List<Double> all) {
        List<Double> took = all.stream().sorted().toList();
        say(
                "%s: %d activations; p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms",
                round, took.size(), quantile(took, 0.5), quantile(took, 0.95), quantile(took, 0.99), quantile(took, 1));
    }

    private void hire() {
        UUID clinic = UUID.randomUUID();
        system.accounts().allowDirectGrants();
        system.accounts().clinic(clinic, "Bench Clinic");
        for (int i = 0; i < CLIENTS; i++) {
            String name = "bench-therapist-" + i;
            system.accounts().person(clinic, Role.THERAPIST, name, "Bench Therapist " + i, PASSWORD);
            therapists.add(new Therapist(system, name, PASSWORD));
        }
    }

    private interface Work<T> {
        Callable<T> of(Therapist therapist);
    }

    private <T> List<T> all(ExecutorService threads, Work<T> work) throws InterruptedException, ExecutionException {
        List<Callable<T>> tasks = therapists.stream().map(work::of).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(tasks)) {
            results.add(done.get());
        }
        return results;
    }

    /** What was announced while the drafts were prepared shall not be in the way. */
    private void untilDelivered() throws SQLException, InterruptedException {
        try (Connection database = system.connect(Component.PRESCRIPTION, true)) {
            while (waiting(database) > 0) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private static int waiting(Connection database) throws SQLException {
        try (ResultSet count = database.createStatement()
                .executeQuery("select count(*) from scheduled_tasks where task_name = 'deliver'")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Of sorted numbers. */
    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
