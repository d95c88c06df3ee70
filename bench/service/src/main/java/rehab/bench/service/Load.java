package rehab.bench.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drives the service by wrk, or the database by pgbench, with the same number of clients, and reads off how much was done. */
final class Load {
    private static final int CLIENTS = 16;
    private static final int THREADS = 2;
    private static final Pattern WRK = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern PGBENCH = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern WRONG = Pattern.compile("WRONG ([0-9]+)");

    private final Path folder;
    private final int seconds;

    Load(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /**
     * A script for wrk that asks these paths in turn and counts every answer with another status than the expected one.
     *
     * @param tags ETags to send, one per path; empty: none
     */
    Path wrkScript(String name, List<String> paths, List<String> tags, String token, int expected) throws IOException {
        String requests = IntStream.range(0, paths.size())
                .mapToObj(i -> "  {\"%s\", {[\"Authorization\"] = \"Bearer %s\"%s}},"
                        .formatted(
                                paths.get(i),
                                token,
                                tags.isEmpty() ? "" : ", [\"If-None-Match\"] = '" + tags.get(i) + "'"))
                .collect(Collectors.joining("\n"));
        String script = """
                local asked = {
                %s
                }
                local threads = {}
                wrong = 0
                function setup(thread) table.insert(threads, thread) end
                function init() made = {}; at = 0
                  for i, one in ipairs(asked) do made[i] = wrk.format("GET", one[1], one[2]) end
                end
                function request() at = at %% #made + 1; return made[at] end
                function response(status) if status ~= %d then wrong = wrong + 1 end end
                function done() local all = 0
                  for _, thread in ipairs(threads) do all = all + thread:get("wrong") end
                  io.write("WRONG " .. all .. "\\n")
                end
                """.formatted(requests, expected);
        return Files.writeString(folder.resolve(name + ".lua"), script);
    }

    double wrk(Path script, String address) throws IOException, InterruptedException {
        String output = run(
                List.of("wrk", "-t" + THREADS, "-c" + CLIENTS, "-d" + seconds + "s", "-s", script.toString(), address));
        if (number(WRONG, output) > 0 || output.contains("Socket errors")) {
            throw new IllegalStateException("not every answer was good:\n" + output);
        }
        return number(WRK, output);
    }

    double pgbench(List<Statements> transactions, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "" + THREADS, "-T", "" + seconds));
        command.addAll(List.of("-h", "127.0.0.1", "-p", "" + port, "-U", Database.APPLICATION));
        for (int i = 0; i < transactions.size(); i++) {
            Path script = folder.resolve("question-" + i + ".sql");
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
