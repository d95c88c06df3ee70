package rehab.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.local.system.Settings;

/** Runs the real script in an empty directory, with tools that only know how to tell their version. */
class RehabScriptTest {
    private final Path directory;
    private final Path tools;

    RehabScriptTest(@TempDir Path directory) {
        this.directory = directory;
        this.tools = directory.resolve("tools");
    }

    @BeforeEach
    void goodTools() throws IOException {
        Path script = Settings.repositoryAround(Path.of("")).resolve("rehab");
        Files.copy(script, directory.resolve("rehab"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(tools);
        java("17.0.15");
        tool("javac", "javac 17.0.15");
        tool("mvn", "Apache Maven 3.8.7");
        tool("node", "v20.20.2");
    }

    @ParameterizedTest
    @CsvSource({
        "17, 17, true",
        "17.0.15, 17, true",
        "25, 17, true",
        "11.0.2, 17, false",
        "8.0_292, 17, false",
        "26-ea, 17, true",
        "3.8.6, 3.8.6, true",
        "3.8.10, 3.8.6, true",
        "3.10.0, 3.8.6, true",
        "4.0.0-rc-4, 3.8.6, true",
        "3.8.5, 3.8.6, false",
        "3.8, 3.8.6, false",
        "3.6.3, 3.8.6, false",
        "20.20.2, 20.19, true",
        "20.9.0, 20.19, false",
        "0, 20, false"
    })
    void comparesVersionsByNumber(String have, String want, boolean enough) throws Exception {
        // When
        Outcome outcome = run("bash", "-c", "source ./rehab; at_least " + have + " " + want);

        // Then
        assertThat(outcome.code()).isEqualTo(enough ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openjdk version \"11.0.2\" 2019-01-15 | 11.0.2",
                "java version \"1.8.0_292\" | 1.8.0_292",
            })
    void tellsThatTheJdkIsTooOld(String told, String version) throws Exception {
        // Given
        tool("java", told);

        // When
        Outcome outcome = up();

        // Then
        assertThat(outcome.lines())
                .containsExactly("JDK 17 or newer is needed, but " + tools.resolve("java") + " is " + version
                        + ". Set JAVA_HOME to a newer one.");
    }

    @Test
    void tellsThatJavaHomeIsWrong() throws Exception {
        // When
        Outcome outcome = run("env", "JAVA_HOME=/nowhere", "./rehab", "up");

        // Then
        assertThat(outcome.lines())
                .containsExactly(
                        "A JDK is missing: JAVA_HOME is /nowhere, which has no bin/java. Install JDK 17 or newer or"
                                + " correct JAVA_HOME.");
    }

    @Test
    void tellsThatTheCompilerIsMissing() throws Exception {
        // Given
        Files.delete(tools.resolve("javac"));

        // When
        Outcome outcome = up();

        // Then
        assertThat(outcome.lines())
                .containsExactly(tools.resolve("java")
                        + " is a runtime without compiler: install a JDK, 17 or newer, or set JAVA_HOME to one.");
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() throws Exception {
        // Given
        Files.delete(tools.resolve("java"));
        Files.delete(tools.resolve("mvn"));
        Files.delete(tools.resolve("node"));

        // When
        Outcome outcome = up();

        // Then
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines())
                .containsExactly(
                        "A JDK is missing: Install JDK 17 or newer.",
                        "Maven is missing: install Maven 3.8.6 or newer.",
                        "Node is missing: install Node 20.19 or newer.");
    }

    @Test
    void tellsThatMavenAndNodeAreTooOld() throws Exception {
        // Given
        tool("mvn", "Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)");
        tool("node", "v18.20.4");

        // When
        Outcome outcome = up();

        // Then
        assertThat(outcome.lines())
                .containsExactly(
                        "Maven 3.8.6 or newer is needed, but " + tools.resolve("mvn") + " is 3.6.3.",
                        "Node 20.19 or newer is needed, but " + tools.resolve("node") + " is 18.20.4.");
    }

    @Test
    void writesSecretsForTheContainersThatOnlyTheOwnerReads() throws Exception {
        // When
        Outcome outcome = run("./rehab", "env");

        // Then
        Path env = directory.resolve(".env");
        assertThat(outcome.code()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env)))
                .isEqualTo("rw-------");
        assertThat(secrets()).hasSizeGreaterThan(10).allMatch(line -> line.matches("[A-Z_]+=[0-9a-f]{48}"));
        assertThat(secrets().stream().map(line -> line.replaceAll(".*=", "")).distinct())
                .hasSameSizeAs(secrets());
    }

    @Test
    void keepsSecretsUnlessForced() throws Exception {
        // Given
        run("./rehab", "env");
        List<String> first = secrets();

        // When
        Outcome refused = run("./rehab", "env");

        // Then
        assertThat(refused.code()).isEqualTo(1);
        assertThat(secrets()).isEqualTo(first);
        assertThat(run("./rehab", "env", "--force").code()).isZero();
        assertThat(secrets()).isNotEqualTo(first);
    }

    @Test
    void addsOnlyTheSecretsThatAnOlderReleaseDidNotHave() throws Exception {
        // Given
        run("./rehab", "env");
        List<String> whole = secrets();
        List<String> older = whole.stream()
                .filter(line -> !line.startsWith("REHAB_ADHERENCE_CLIENT_SECRET"))
                .toList();
        Files.write(directory.resolve(".env"), older);

        // When
        Outcome outcome = run("./rehab", "env");

        // Then
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).containsExactly("Added to .env: REHAB_ADHERENCE_CLIENT_SECRET");
        assertThat(secrets()).hasSameSizeAs(whole).containsAll(older);
        assertThat(run("./rehab", "env").code()).isEqualTo(1);
    }

    @Test
    void saysThatNothingRunsWhenNothingWasBuilt() throws Exception {
        assertThat(run("./rehab", "down").code()).isZero();
        assertThat(run("./rehab", "status").code()).isEqualTo(1);
    }

    @Test
    void showsItsCommandsForAnUnknownOne() throws Exception {
        // When
        Outcome outcome = run("./rehab", "start");

        // Then
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.lines()).anyMatch(line -> line.contains("./rehab <command>"));
    }

    private List<String> secrets() throws IOException {
        return Files.readAllLines(directory.resolve(".env")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private void java(String version) throws IOException {
        tool("java", "openjdk version \"" + version + "\" 2025-04-15");
    }

    private void tool(String name, String says) throws IOException {
        script(tools.resolve(name), "echo '" + says + "'");
    }

    private Outcome up() throws Exception {
        return run("./rehab", "up");
    }

    private Outcome run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", tools + ":" + systemTools());
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>(process.inputReader().lines().toList());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), lines);
    }

    /** What the script needs of the system, without the system's own Java, Maven and Node. */
    private Path systemTools() throws IOException {
        Path system = directory.resolve("system");
        if (Files.exists(system)) {
            return system;
        }
        Files.createDirectory(system);
        for (String name : List.of("bash", "env", "dirname", "grep", "od", "tr", "cat", "mkdir", "chmod", "find")) {
            Path real = Files.exists(Path.of("/bin", name)) ? Path.of("/bin", name) : Path.of("/usr/bin", name);
            script(system.resolve(name), "exec " + real + " \"$@\"");
        }
        return system;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Outcome(int code, List<String> lines) {}
}
