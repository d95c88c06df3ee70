package rehab.catalog.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exchange.CatalogDocument;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.safety.RuleCheck;

/**
 * Reads the shared library from a document that an operator names, in place of the files that ship with this service. What
 * is wrong with it stops the start and is said in words.
 */
@ApplicationScoped
class LibraryDocument {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Validator validator;

    LibraryDocument(Validator validator) {
        this.validator = validator;
    }

    /** The library of a document, and its translations. */
    record Read(Library library, List<CatalogDocument.SharedTranslation> translations) {}

    /**
     * Reads the document.
     *
     * @throws IllegalStateException naming the file and everything that is wrong with it
     */
    Read read(Path file) {
        CatalogDocument.Shared shared = parse(file).shared();
        List<String> problems = new ArrayList<>();
        if (shared == null) {
            throw refused(file, List.of("shared: must be there"));
        }
        check(shared, problems);
        if (!problems.isEmpty()) {
            throw refused(file, problems);
        }
        return new Read(
                new Library(
                        shared.sources(),
                        shared.exercises().stream()
                                .map(entry ->
                                        new Library.Entry(entry.id(), entry.slug(), entry.status(), entry.content()))
                                .toList(),
                        shared.conditions(),
                        shared.rules().stream()
                                .map(rule -> new Library.Rule(rule.id(), rule.slug(), rule.status(), rule.content()))
                                .toList()),
                shared.translations());
    }

    private static CatalogDocument parse(Path file) {
        try {
            CatalogDocument document = MAPPER.readValue(Files.readAllBytes(file), CatalogDocument.class);
            if (!CatalogDocument.FORMAT.equals(document.format()) || document.version() != CatalogDocument.VERSION) {
                throw refused(
                        file,
                        List.of("format, version: must be " + CatalogDocument.FORMAT + ", " + CatalogDocument.VERSION));
            }
            return document;
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw refused(file, List.of("not a catalog document: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw refused(file, List.of("cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    private void check(CatalogDocument.Shared shared, List<String> problems) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < shared.exercises().size(); i++) {
            CatalogDocument.SharedExercise entry = shared.exercises().get(i);
            String path = "shared.exercises[" + i + "]";
            item(path, entry.id(), entry.slug(), entry.status(), seen, problems);
            valid(path + ".content", entry.content(), problems);
        }
        for (int i = 0; i < shared.rules().size(); i++) {
            CatalogDocument.SharedRule entry = shared.rules().get(i);
            String path = "shared.rules[" + i + "]";
            item(path, entry.id(), "rule " + entry.slug(), entry.status(), seen, problems);
            if (entry.content() == null) {
                problems.add(path + ".content: must be there");
            } else {
                RuleCheck.problems(entry.content(), shared.conditions())
                        .forEach(problem ->
                                problems.add(path + ".content." + problem.field() + ": " + problem.message()));
            }
        }
        for (int i = 0; i < shared.translations().size(); i++) {
            CatalogDocument.SharedTranslation entry = shared.translations().get(i);
            String path = "shared.translations[" + i + "]";
            item(path, entry.id(), entry.exercise() + " in " + entry.language(), entry.status(), seen, problems);
            valid(path + ".texts", entry.texts(), problems);
            if (shared.exercises().stream()
                    .noneMatch(exercise -> exercise.slug().equals(entry.exercise()))) {
                problems.add(path + ".exercise: is no exercise of the library");
            }
        }
    }

    private static void item(
            String path,
            @Nullable Object id,
            @Nullable String slug,
            @Nullable ItemStatus status,
            Set<Object> seen,
            List<String> problems) {
        if (id == null || slug == null) {
            problems.add(path + ": must have an id and a slug");
        } else if (!seen.add(id) || !seen.add(slug)) {
            problems.add(path + ": its id or slug stands in the library twice");
        }
        if (status == null || status == ItemStatus.IN_REVIEW) {
            problems.add(path + ".status: must be DRAFT, PUBLISHED or RETIRED");
        }
    }

    private void valid(String path, @Nullable Object content, List<String> problems) {
        if (content == null) {
            problems.add(path + ": must be there");
            return;
        }
        validator.validate(content).stream()
                .map(violation -> path + "." + violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(problems::add);
    }

    private static IllegalStateException refused(Path file, List<String> problems) {
        return new IllegalStateException("REHAB_LIBRARY " + file + " cannot be loaded. " + String.join("; ", problems));
    }
}
