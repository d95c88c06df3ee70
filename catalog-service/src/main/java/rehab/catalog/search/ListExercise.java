package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseSummary;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.json.StoredJson;

/** Puts an exercise into the list as its present revision says. Part of the transaction that changed it. */
@ApplicationScoped
class ListExercise {
    private static final String VALUES = """
            exercise_id, revision, status, sort_name, codes, names, other_names, words, words_es, summary)
            values (%s :id, :revision, :status, :sortName, string_to_array(:codes, ','), :names, :otherNames,
                    setweight(to_tsvector('catalog_english', :name), 'A')
                        || setweight(to_tsvector('catalog_words', :name), 'A')
                        || setweight(to_tsvector('catalog_english', :others), 'B')
                        || setweight(to_tsvector('catalog_words', :others), 'B')
                        || setweight(to_tsvector('catalog_english', :about), 'C')
                        || setweight(to_tsvector('catalog_text', :about), 'C')
                        || setweight(to_tsvector('catalog_english', :purpose), 'D')
                        || setweight(to_tsvector('catalog_text', :purpose), 'D'),
                    setweight(to_tsvector('catalog_spanish', :spanishName), 'A')
                        || setweight(to_tsvector('catalog_words', :spanishName), 'A')
                        || setweight(to_tsvector('catalog_spanish', :spanishOthers), 'B')
                        || setweight(to_tsvector('catalog_words', :spanishOthers), 'B')
                        || setweight(to_tsvector('catalog_spanish', :spanish), 'C')
                        || setweight(to_tsvector('catalog_words', :spanish), 'C'),
                    :summary)
            on conflict (exercise_id) do update
               set revision = excluded.revision, status = excluded.status, sort_name = excluded.sort_name,
                   codes = excluded.codes, names = excluded.names, other_names = excluded.other_names,
                   words = excluded.words, words_es = excluded.words_es, summary = excluded.summary
            """;
    private static final String SHARED = "insert into shared_listing (" + VALUES.formatted("");
    private static final String OWN =
            "insert into own_listing (clinic_id, " + VALUES.formatted("cast(:clinic as uuid),");
    private static final String SHARED_WORDS =
            "insert into shared_word (word) select unnest(string_to_array(:words, ' ')) on conflict do nothing";
    private static final String OWN_WORDS = "insert into own_word (clinic_id, word)"
            + " select cast(:clinic as uuid), unnest(string_to_array(:words, ' ')) on conflict do nothing";

    private final EntityManager database;
    private final SpanishTexts spanishTexts;

    ListExercise(EntityManager database, SpanishTexts spanishTexts) {
        this.database = database;
        this.spanishTexts = spanishTexts;
    }

    void list(@Observes StoredRevision present) {
        ListingRules rules = new ListingRules(present.content());
        SpanishTexts.Spanish spanish = spanishTexts.of(present);
        Map<String, String> texts = Map.of(
                "name", rules.name(),
                "others", rules.otherNames() + " " + String.join(" ", rules.namedAlso()),
                "about", rules.about() + " " + String.join(" ", rules.aboutAlso()),
                "purpose", rules.purpose(),
                "spanishName", PlainWords.join(spanish.names().stream()),
                "spanishOthers", PlainWords.join(concat(spanish.aliases(), rules.namedAlsoInSpanish())),
                "spanish", PlainWords.join(concat(spanish.others(), rules.aboutAlsoInSpanish())));
        UUID clinic = present.clinicId();
        Query row = of(clinic, clinic == null ? SHARED : OWN)
                .setParameter("id", present.id())
                .setParameter("revision", present.revision())
                .setParameter("status", present.status().name())
                .setParameter("sortName", rules.sortName())
                .setParameter("codes", String.join(",", rules.codes()))
                .setParameter(
                        "names",
                        ListingRules.lines(concat(List.of(present.content().name()), spanish.names())))
                .setParameter("otherNames", ListingRules.lines(otherNames(present, rules, spanish)))
                .setParameter("summary", StoredJson.write(ExerciseSummary.of(present)));
        texts.forEach(row::setParameter);
        row.executeUpdate();
        of(clinic, clinic == null ? SHARED_WORDS : OWN_WORDS)
                .setParameter("words", String.join(" ", ListingRules.vocabulary(texts.values().stream())))
                .executeUpdate();
    }

    private static Stream<String> otherNames(StoredRevision present, ListingRules rules, SpanishTexts.Spanish spanish) {
        return Stream.of(present.content().aliases(), rules.namedAlso(), spanish.aliases(), rules.namedAlsoInSpanish())
                .flatMap(List::stream);
    }

    private static Stream<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream());
    }

    private Query of(@Nullable UUID clinic, String sql) {
        Query query = database.createNativeQuery(sql);
        return clinic == null ? query : query.setParameter("clinic", clinic.toString());
    }
}
