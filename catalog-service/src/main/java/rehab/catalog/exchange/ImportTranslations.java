package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.translation.Slugs;
import rehab.catalog.translation.TranslationContent;

/** Takes a clinic's own translations in, once the exercises that they translate are there. */
@ApplicationScoped
class ImportTranslations {
    private final OwnItems items;
    private final BringIn bringIn;
    private final EntityManager database;

    ImportTranslations(OwnItems items, BringIn bringIn, EntityManager database) {
        this.items = items;
        this.bringIn = bringIn;
        this.database = database;
    }

    /** Says what each will be; one of an exercise that is neither here nor in the document is refused. */
    void check(CatalogDocument.Own own, Incoming<ExerciseContent> exercises, Arrivals arrivals) {
        Map<String, UUID> here = exercisesHere();
        List<String> coming = own.exercises().stream()
                .map(CatalogDocument.OwnExercise::slug)
                .filter(slug -> !exercises.own().containsKey(slug))
                .toList();
        Incoming<TranslationContent> incoming = incoming();
        for (int i = 0; i < own.translations().size(); i++) {
            CatalogDocument.OwnTranslation entry = own.translations().get(i);
            String path = "own.translations[" + i + "]";
            UUID exercise = here.get(entry.exercise());
            if (exercise != null) {
                TranslationContent content = content(entry, exercise, incoming);
                arrivals.take(path, incoming, Slugs.own(exercise, entry.language()), content);
            } else if (coming.contains(entry.exercise())) {
                arrivals.note(path, true);
            } else {
                arrivals.refuse(path + ".exercise", "Unknown", "is no exercise, neither here nor in the document");
            }
        }
    }

    /** Makes their drafts. */
    void bring(CatalogDocument.Own own) {
        if (own.translations().isEmpty()) {
            return;
        }
        database.flush();
        Map<String, UUID> here = exercisesHere();
        Incoming<TranslationContent> incoming = incoming();
        List<Incoming.Change<TranslationContent>> changes = new ArrayList<>();
        for (CatalogDocument.OwnTranslation entry : own.translations()) {
            UUID exercise = Optional.ofNullable(here.get(entry.exercise())).orElseThrow();
            incoming.change(Slugs.own(exercise, entry.language()), content(entry, exercise, incoming))
                    .ifPresent(changes::add);
        }
        bringIn.bring(incoming, changes);
    }

    private Incoming<TranslationContent> incoming() {
        return Incoming.of(ItemKind.TRANSLATION, TranslationContent.class, items);
    }

    /** By slug; a clinic's own cannot have the slug of a shared one. */
    private Map<String, UUID> exercisesHere() {
        return Stream.concat(
                        items.own(ItemKind.EXERCISE).stream().filter(item -> !item.isRetired()),
                        items.shared(ItemKind.EXERCISE).stream())
                .collect(Collectors.toMap(OwnItem::slug, OwnItem::id));
    }

    /** Which revision it was made from is this clinic's to know: what is there already keeps its own. */
    private static TranslationContent content(
            CatalogDocument.OwnTranslation entry, UUID exercise, Incoming<TranslationContent> incoming) {
        int revision = incoming.present(Slugs.own(exercise, entry.language()))
                .map(TranslationContent::sourceRevision)
                .orElse(0);
        return new TranslationContent(
                exercise,
                entry.exercise(),
                entry.language(),
                revision,
                entry.sourceHash(),
                entry.origin(),
                entry.texts());
    }
}
