package rehab.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import rehab.local.system.Progress;
import rehab.local.system.RehabSystem;
import rehab.local.system.Settings;

/** Starts the whole system once for all tests, on free ports and an empty directory, and stops it after the last. */
final class WholeSystem implements ParameterResolver {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(WholeSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Clinics.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .clinics();
    }

    private record Running(RehabSystem system, Clinics clinics) implements AutoCloseable {

        static Running start() {
            Path repository = Settings.repositoryAround(Path.of(""));
            Path directory = repository.resolve("e2e/target/system");
            delete(directory);
            RehabSystem system = RehabSystem.start(Settings.forTests(repository, directory), Progress.SILENT);
            system.accounts().allowDirectGrants();
            return new Running(system, new Clinics(system));
        }

        @Override
        public void close() {
            system.close();
        }

        private static void delete(Path directory) {
            if (!Files.exists(directory)) {
                return;
            }
            try (Stream<Path> inside = Files.walk(directory)) {
                List<Path> deepestFirst =
                        inside.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
