package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.Staleness;

/** Tells which translations the English has left behind. */
@ApplicationScoped
class StaleTranslations implements Staleness {
    private static final String WITH_ENGLISH = """
            select translation.id, written.content ->> 'sourceHash' as source_hash,
                   cast(english.content as text) as english
              from item as translation
              join item_revision as written
                on written.item_id = translation.id and written.number = translation.revision
              join item as exercise on exercise.id = cast(written.content ->> 'exerciseId' as uuid)
              join item_revision as english on english.item_id = exercise.id and english.number = exercise.revision
             where translation.kind = 'TRANSLATION' and translation.status = 'PUBLISHED'
            """;

    private final EntityManager database;

    StaleTranslations(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<UUID> stale() {
        return database
                .unwrap(Session.class)
                .createNativeQuery(WITH_ENGLISH, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("source_hash", String.class)
                .addScalar("english", String.class)
                .getResultList()
                .stream()
                .filter(row -> !hash((String) row[2]).equals(row[1]))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String hash(String english) {
        return ExerciseTexts.of(StoredJson.read(english, ExerciseContent.class)).hash();
    }
}
