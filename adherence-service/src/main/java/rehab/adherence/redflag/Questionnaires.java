package rehab.adherence.redflag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.database.Database;

/** The versions of the questions; a clinic's own go before what is shipped. Only ever added. */
@ApplicationScoped
class Questionnaires {
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final Database database;
    private final ShippedQuestionnaire shipped;
    private final ObjectMapper json;

    Questionnaires(Database database, ShippedQuestionnaire shipped, ObjectMapper json) {
        this.database = database;
        this.shipped = shipped;
        this.json = json;
    }

    /** What is asked now. */
    Questionnaire newest(UUID clinicId) {
        return database.first(
                        "select version, questions from red_flag_questionnaire where clinic_id = ?"
                                + " order by version desc limit 1",
                        row -> own(clinicId, row.integer("version"), row.text("questions")),
                        clinicId)
                .orElseGet(shipped::get);
    }

    /** One version that this clinic's patients may have been asked, also when there is a newer one. */
    Optional<Questionnaire> find(UUID clinicId, UUID id, int version) {
        if (id.equals(shipped.get().id())) {
            return Optional.of(shipped.get()).filter(known -> known.version() == version);
        }
        return id.equals(idOf(clinicId))
                ? database.first(
                        "select questions from red_flag_questionnaire where clinic_id = ? and version = ?",
                        row -> own(clinicId, version, row.text("questions")),
                        clinicId,
                        version)
                : Optional.empty();
    }

    /** Makes the clinic's next version; two at once take turns. */
    Questionnaire add(UUID clinicId, List<Question> questions, Instant at, String by) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> clinicId,
                "red-flag questionnaire of " + clinicId);
        int version = database.first(
                        "insert into red_flag_questionnaire (clinic_id, version, questions, made_at, made_by)"
                                + " select ?, coalesce(max(version), 0) + 1, ?::jsonb, ?, ?"
                                + " from red_flag_questionnaire where clinic_id = ? returning version",
                        row -> row.integer("version"),
                        clinicId,
                        write(questions),
                        at,
                        by,
                        clinicId)
                .orElseThrow();
        return new Questionnaire(idOf(clinicId), version, Questionnaire.Origin.CLINIC, questions);
    }

    private Questionnaire own(UUID clinicId, int version, String questions) {
        try {
            return new Questionnaire(
                    idOf(clinicId), version, Questionnaire.Origin.CLINIC, json.readValue(questions, QUESTIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored questions cannot be read", e);
        }
    }

    private String write(List<Question> questions) {
        try {
            return json.writeValueAsString(questions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Questions cannot be written", e);
        }
    }

    private static UUID idOf(UUID clinicId) {
        return UuidCreator.getNameBasedSha1(clinicId, "red-flag questionnaire");
    }
}
