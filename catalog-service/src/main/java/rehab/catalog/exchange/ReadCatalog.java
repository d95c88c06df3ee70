package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.safety.ListConditions;
import rehab.catalog.safety.SafetyRule;
import rehab.catalog.source.ListSources;
import rehab.catalog.source.SourceDocument;
import rehab.catalog.translation.TranslationContent;

/** Reads the shared library and what the caller's clinic has written: a fixed number of statements. */
@ApplicationScoped
class ReadCatalog {
    private final OwnItems items;
    private final ListSources sources;
    private final ListConditions conditions;

    ReadCatalog(OwnItems items, ListSources sources, ListConditions conditions) {
        this.items = items;
        this.sources = sources;
        this.conditions = conditions;
    }

    @Transactional
    CatalogDocument read() {
        return new CatalogDocument(CatalogDocument.FORMAT, CatalogDocument.VERSION, null, shared(), own());
    }

    /** The document in its canonical form: equal catalogs, equal bytes. */
    @Transactional
    String write() {
        return StoredJson.write(read());
    }

    CatalogDocument.Shared shared() {
        List<OwnItem> exercises = items.shared(ItemKind.EXERCISE);
        Map<UUID, OwnItem> byId = byId(exercises.stream());
        return new CatalogDocument.Shared(
                sources.list().stream()
                        .sorted(Comparator.comparing(SourceDocument::code))
                        .toList(),
                conditions.list(),
                items.shared(ItemKind.SAFETY_RULE).stream()
                        .map(item -> new CatalogDocument.SharedRule(
                                item.id(),
                                item.slug(),
                                item.status(),
                                StoredJson.read(item.content(), SafetyRule.class)))
                        .toList(),
                exercises.stream()
                        .map(item -> new CatalogDocument.SharedExercise(
                                item.id(),
                                item.slug(),
                                item.status(),
                                StoredJson.read(item.content(), ExerciseContent.class)))
                        .toList(),
                items.shared(ItemKind.TRANSLATION).stream()
                        .map(item -> sharedTranslation(item, byId))
                        .sorted(Comparator.comparing(CatalogDocument.SharedTranslation::exercise)
                                .thenComparing(CatalogDocument.SharedTranslation::language))
                        .toList());
    }

    CatalogDocument.Own own() {
        List<OwnItem> exercises = alive(ItemKind.EXERCISE);
        Map<UUID, OwnItem> byId = byId(Stream.concat(exercises.stream(), items.shared(ItemKind.EXERCISE).stream()));
        return new CatalogDocument.Own(
                exercises.stream()
                        .map(item -> new CatalogDocument.OwnExercise(
                                item.slug(), item.status(), StoredJson.read(item.content(), ExerciseContent.class)))
                        .toList(),
                alive(ItemKind.SAFETY_RULE).stream()
                        .map(item -> new CatalogDocument.OwnRule(
                                item.slug(), item.status(), StoredJson.read(item.content(), SafetyRule.class)))
                        .toList(),
                alive(ItemKind.TRANSLATION).stream()
                        .flatMap(item -> ownTranslation(item, byId))
                        .sorted(Comparator.comparing(CatalogDocument.OwnTranslation::exercise)
                                .thenComparing(CatalogDocument.OwnTranslation::language))
                        .toList());
    }

    private List<OwnItem> alive(ItemKind kind) {
        return items.own(kind).stream().filter(item -> !item.isRetired()).toList();
    }

    private static Map<UUID, OwnItem> byId(Stream<OwnItem> items) {
        return items.collect(Collectors.toMap(OwnItem::id, Function.identity()));
    }

    private static CatalogDocument.SharedTranslation sharedTranslation(OwnItem item, Map<UUID, OwnItem> exercises) {
        TranslationContent content = StoredJson.read(item.content(), TranslationContent.class);
        return new CatalogDocument.SharedTranslation(
                item.id(),
                slug(content, exercises),
                content.language(),
                item.status(),
                content.origin(),
                content.sourceHash(),
                content.texts());
    }

    /** A translation of a retired exercise goes the way of its exercise. */
    private static Stream<CatalogDocument.OwnTranslation> ownTranslation(OwnItem item, Map<UUID, OwnItem> exercises) {
        TranslationContent content = StoredJson.read(item.content(), TranslationContent.class);
        return exercises.containsKey(content.exerciseId())
                ? Stream.of(new CatalogDocument.OwnTranslation(
                        slug(content, exercises),
                        content.language(),
                        item.status(),
                        content.origin(),
                        content.sourceHash(),
                        content.texts()))
                : Stream.empty();
    }

    private static String slug(TranslationContent content, Map<UUID, OwnItem> exercises) {
        OwnItem exercise = exercises.get(content.exerciseId());
        return exercise == null ? content.slug() : exercise.slug();
    }
}
