package rehab.adherence.redflag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** What patients answered; only ever added. */
@ApplicationScoped
class Answers {
    private static final TypeReference<List<AnsweredQuestion>> ANSWERS = new TypeReference<>() {};
    private static final String GIVEN = "select * from red_flag_answer where patient_id = ?";
    private static final String NEWEST_FIRST = " order by answered_at desc, answer_id desc limit ?";

    private final Database database;
    private final ObjectMapper json;

    Answers(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Where a page of the list ends. */
    record Position(OffsetDateTime at, UUID answerId) {}

    /** Adds them; answers whether their id was new. */
    boolean add(KnownPatient patient, AnswersView given, String by) {
        return database.update(
                        "insert into red_flag_answer (patient_id, answer_id, clinic_id, prescription_id,"
                                + " questionnaire_id, version, answers, holds, answered_at, answered_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing",
                        patient.patientId(),
                        given.id(),
                        patient.clinicId(),
                        given.prescriptionId(),
                        given.questionnaireId(),
                        given.version(),
                        write(given.answers()),
                        given.holds(),
                        given.answeredAt(),
                        by)
                == 1;
    }

    Optional<AnswersView> find(UUID patientId, UUID answerId) {
        return database.first(GIVEN + " and answer_id = ?", this::given, patientId, answerId);
    }

    /** Newest first, after a position or from the start. */
    List<AnswersView> newestFirst(UUID patientId, @Nullable Position after, int limit) {
        return after == null
                ? database.list(GIVEN + NEWEST_FIRST, this::given, patientId, limit)
                : database.list(
                        GIVEN + " and (answered_at, answer_id) < (?, ?)" + NEWEST_FIRST,
                        this::given,
                        patientId,
                        after.at(),
                        after.answerId(),
                        limit);
    }

    private AnswersView given(Row row) throws SQLException {
        return new AnswersView(
                row.uuid("answer_id"),
                row.uuid("patient_id"),
                row.uuid("prescription_id"),
                row.uuid("questionnaire_id"),
                row.integer("version"),
                read(row.text("answers")),
                row.bool("holds"),
                row.instant("answered_at").atOffset(ZoneOffset.UTC));
    }

    private String write(List<AnsweredQuestion> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be written", e);
        }
    }

    private List<AnsweredQuestion> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored answers cannot be read", e);
        }
    }
}
