package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseSummary;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.json.StoredJson;

/** Puts an exercise into the list as its present revision says. Part of the transaction that changed it. */
@ApplicationScoped
class ListExercise {
    private static final String UPSERT = """
            insert into exercise_listing (exercise_id, clinic_id, status, sort_name, type, regions, positions, equipment,
                    name, aliases, purpose, summary)
            values (:id, cast(:clinic as uuid), :status, :sortName, :type, string_to_array(:regions, ','), string_to_array(:positions, ','),
                    string_to_array(:equipment, ','), :name, :aliases, :purpose, cast(:summary as jsonb))
            on conflict (exercise_id) do update
               set status = excluded.status, sort_name = excluded.sort_name, type = excluded.type,
                   regions = excluded.regions, positions = excluded.positions, equipment = excluded.equipment,
                   name = excluded.name, aliases = excluded.aliases, purpose = excluded.purpose,
                   summary = excluded.summary
            """;

    private final EntityManager database;

    ListExercise(EntityManager database) {
        this.database = database;
    }

    void list(@Observes StoredRevision present) {
        ExerciseContent content = present.content();
        database.createNativeQuery(UPSERT)
                .setParameter("id", present.id())
                .setParameter(
                        "clinic",
                        present.clinicId() == null ? null : present.clinicId().toString())
                .setParameter("status", present.status().name())
                .setParameter("sortName", content.name().toLowerCase(Locale.ROOT))
                .setParameter("type", content.type().name())
                .setParameter("regions", codes(content.regions()))
                .setParameter("positions", codes(content.position()))
                .setParameter("equipment", codes(content.equipment(), content.optionalEquipment()))
                .setParameter("name", content.name())
                .setParameter("aliases", String.join("; ", content.aliases()))
                .setParameter("purpose", content.purpose())
                .setParameter("summary", StoredJson.write(ExerciseSummary.of(present)))
                .executeUpdate();
    }

    private static String codes(Collection<?>... lists) {
        return String.join(
                ",",
                Stream.of(lists)
                        .flatMap(Collection::stream)
                        .map(String::valueOf)
                        .distinct()
                        .toList());
    }
}
