package rehab.adherence.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of an evidence as they are stored. */
@ApplicationScoped
class EvidenceNumbers {
    private static final TypeReference<TreeMap<String, Double>> NUMBERS = new TypeReference<>() {};

    private final ObjectMapper json;

    EvidenceNumbers(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, Double> numbers) {
        try {
            return json.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Double> read(String stored) {
        try {
            return json.readValue(stored, NUMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
