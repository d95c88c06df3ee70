package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.catalog.AsCaller;
import rehab.catalog.exchange.CatalogDocument;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** An empty installation that starts with a library of its operator's exports that library again, to the byte. */
@QuarkusTest
@TestProfile(ReplacedLibraryTest.WithADocument.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ReplacedLibraryTest {
    private static final Path FILE = Path.of("target", "library-of-the-operator.json");

    @Test
    void whatWasLoadedComesOutTheSame() throws IOException {
        assertThat(AsCaller.therapistOf(UUID.randomUUID())
                        .get("/catalog/export")
                        .asString())
                .isEqualTo(Files.readString(FILE))
                .contains("Plank of the operator");
    }

    /** The shipped library, with another plank and without the exercises after it. */
    public static class WithADocument implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, StoredJson.write(document()).replace("\"Plank\"", "\"Plank of the operator\""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of("rehab.catalog.library", FILE.toString());
        }
    }

    private static CatalogDocument document() {
        Library library = ShippedLibrary.read();
        List<CatalogDocument.SharedExercise> exercises = library.exercises().stream()
                .filter(entry -> entry.slug().compareTo("plank") <= 0)
                .sorted(Comparator.comparing(Library.Entry::slug))
                .map(entry ->
                        new CatalogDocument.SharedExercise(entry.id(), entry.slug(), entry.status(), entry.content()))
                .toList();
        return new CatalogDocument(
                CatalogDocument.FORMAT,
                CatalogDocument.VERSION,
                null,
                new CatalogDocument.Shared(
                        library.sources(),
                        library.conditions(),
                        library.rules().stream()
                                .sorted(Comparator.comparing(Library.Rule::slug))
                                .map(rule -> new CatalogDocument.SharedRule(
                                        rule.id(), rule.slug(), rule.status(), rule.content()))
                                .toList(),
                        exercises,
                        translations(exercises)),
                new CatalogDocument.Own(List.of(), List.of(), List.of()));
    }

    private static List<CatalogDocument.SharedTranslation> translations(
            List<CatalogDocument.SharedExercise> exercises) {
        ShippedTranslations spanish = ShippedTranslations.read(ShippedLibrary.read(), "es");
        return exercises.stream()
                .flatMap(exercise -> spanish.files().stream()
                        .filter(file -> file.slug().equals(exercise.slug()))
                        .map(file -> {
                            ExerciseTexts english = ExerciseTexts.of(exercise.content());
                            return new CatalogDocument.SharedTranslation(
                                    file.id(),
                                    exercise.slug(),
                                    spanish.language(),
                                    ItemStatus.PUBLISHED,
                                    file.origin(),
                                    english.hash(),
                                    file.complete(english, spanish.phrases()));
                        }))
                .toList();
    }
}
