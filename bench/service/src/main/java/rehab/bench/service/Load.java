package rehab.bench.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drives a service by wrk, or its database by pgbench, with the same number of clients, and reads off how much was done. */
public final class Load {
    private static final int THREADS = 2;
    private static final Pattern WRK = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern PGBENCH = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern WRONG = Pattern.compile("WRONG ([0-9]+)");
    private static final Pattern HALF = Pattern.compile("P50 ([0-9.]+)");
    private static final Pattern MOST = Pattern.compile("P95 ([0-9.]+)");
    private static final String COUNTED = """
            local threads = {}
            wrong = 0
            function setup(thread) thread:set("number", #threads); table.insert(threads, thread) end
            function response(status) if status ~= %d then wrong = wrong + 1 end end
            function done(summary, latency) local all = 0
              for _, thread in ipairs(threads) do all = all + thread:get("wrong") end
              io.write("WRONG " .. all .. "\\n")
              io.write("P50 " .. latency:percentile(50) / 1000 .. "\\nP95 " .. latency:percentile(95) / 1000 .. "\\n")
            end
            """;

    private final Path folder;
    private final int clients;
    private final int seconds;

    /**
     * Loads of one kind.
     *
     * @param folder for scripts
     * @param clients at once
     * @param seconds that each lasts
     */
    public Load(Path folder, int clients, int seconds) {
        this.folder = folder;
        this.clients = clients;
        this.seconds = seconds;
    }

    /**
     * What came of a load.
     *
     * @param perSecond answers
     * @param half milliseconds that half of them took at most
     * @param most milliseconds that 95 of 100 took at most
     */
    public record Served(double perSecond, double half, double most) {}

    /**
     * A script for wrk.
     *
     * @param requests Lua with the functions that wrk calls before and for each of them; the global {@code number} is the thread's, from 0
     * @param expected the status that every answer must have
     */
    public Path wrkScript(String name, String requests, int expected) throws IOException {
        return Files.writeString(folder.resolve(name + ".lua"), requests + COUNTED.formatted(expected));
    }

    /**
     * Asks for as long as a load lasts.
     *
     * @throws IllegalStateException when an answer was not the expected one
     */
    public Served wrk(Path script, String address) throws IOException, InterruptedException {
        String output = run(List.of(
                "wrk",
                "-t" + Math.min(THREADS, clients),
                "-c" + clients,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address));
        if (number(WRONG, output) > 0 || output.contains("Socket errors")) {
            throw new IllegalStateException("not every answer was good:\n" + output);
        }
        return new Served(number(WRK, output), number(HALF, output), number(MOST, output));
    }

    /** Transactions a second; each script is run as often as any other. */
    public double pgbench(List<Statements> transactions, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("pgbench", "-n", "-M", "prepared", "-c", "" + clients, "-j", "" + THREADS, "-T", "" + seconds));
        command.addAll(List.of("-h", "127.0.0.1", "-p", "" + port, "-U", Database.APPLICATION));
        for (int i = 0; i < transactions.size(); i++) {
            Path script = folder.resolve("transaction-" + i + ".sql");
            Files.writeString(script, transactions.get(i).script());
            command.addAll(List.of("-f", script.toString()));
            transactions.get(i).variables().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        }
        command.add(Database.NAME);
        return number(PGBENCH, run(command));
    }

    private static double number(Pattern pattern, String output) {
        Matcher number = pattern.matcher(output);
        if (!number.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(number.group(1));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Database.PASSWORD);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " failed:\n" + output);
        }
        return output;
    }
}
