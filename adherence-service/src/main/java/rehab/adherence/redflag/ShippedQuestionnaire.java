package rehab.adherence.redflag;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The questions that come with the platform, for clinics that have made none of their own. */
@ApplicationScoped
class ShippedQuestionnaire {
    private static final String FILE = "/content/questionnaires/red-flags.json";

    private final Questionnaire questionnaire;

    ShippedQuestionnaire(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(ShippedQuestionnaire.class.getResourceAsStream(FILE), FILE)) {
            Document read = json.readValue(file, Document.class);
            questionnaire =
                    new Questionnaire(read.id(), read.version(), Questionnaire.Origin.SHIPPED, read.questions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Questionnaire get() {
        return questionnaire;
    }

    @JsonIgnoreProperties({"status", "source"})
    private record Document(UUID id, int version, List<Question> questions) {}
}
