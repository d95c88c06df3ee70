package rehab.local.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a system is started with.
 *
 * @param repository root of the working copy, whose built applications are started
 * @param directory where data, secrets, logs and process notes are kept
 * @param ports who listens where
 * @param adjustableClock lets {@link RehabSystem#setClock} move the services' time; for demo history and tests only
 * @param thorough services are compiled for a long run, as in containers, not for a quick start; for benches
 */
public record Settings(Path repository, Path directory, Ports ports, boolean adjustableClock, boolean thorough) {

    /** What {@code ./rehab up} starts: data in {@code .rehab}, standard ports unless the environment moves them, real time. */
    public static Settings standard(Path repository, Map<String, String> environment) {
        return new Settings(repository, repository.resolve(".rehab"), Ports.fromEnvironment(environment), false, false);
    }

    /** What a test starts beside it: a directory of its own, free ports, a clock that can be set. */
    public static Settings forTests(Path repository, Path directory) {
        return new Settings(repository, directory, Ports.free(), true, false);
    }

    public Settings withAdjustableClock(boolean adjustable) {
        return new Settings(repository, directory, ports, adjustable, thorough);
    }

    public Settings withThoroughCompiler() {
        return new Settings(repository, directory, ports, adjustableClock, true);
    }

    /** The root of the working copy that holds {@code inside}. */
    public static Path repositoryAround(Path inside) {
        for (Path each = inside.toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("deploy/keycloak/rehab-realm.json"))) {
                return each;
            }
        }
        throw new IllegalArgumentException(inside.toAbsolutePath() + " is not inside the repository");
    }

    Path runDirectory() {
        return directory.resolve("run");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    /** Where the mails are that were caught. */
    public Path mails() {
        return directory.resolve("mail");
    }

    Path databaseDirectory() {
        return directory.resolve("postgresql");
    }

    Path secretsFile() {
        return directory.resolve("secrets.properties");
    }

    Path realmFile() {
        return repository.resolve("deploy/keycloak/rehab-realm.json");
    }

    Path keycloakDistributions() {
        return repository.resolve("local/target/keycloak");
    }

    /** Programs unpacked once and used by every system of this working copy. */
    Path unpackedPrograms() {
        return repository.resolve("local/target/unpacked/postgresql");
    }

    Path applicationJar(Component application) {
        return repository.resolve(application.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
