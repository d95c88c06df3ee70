package rehab.adherence.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import rehab.adherence.plan.OrderedDose;

/** The parts of a session that are kept as JSON, and the fingerprint that tells one entry from another. */
@ApplicationScoped
class SessionJson {
    private static final TypeReference<List<SetEntry>> SETS = new TypeReference<>() {};

    private final ObjectMapper json;

    SessionJson(ObjectMapper json) {
        this.json = json;
    }

    /** Equal for entries that say the same, however they were spaced or ordered. */
    String fingerprint(SessionEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(entry).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    List<SetEntry> sets(String text) {
        try {
            return json.readValue(text, SETS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored sets cannot be read", e);
        }
    }

    OrderedDose dose(String text) {
        try {
            return json.readValue(text, OrderedDose.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored dose cannot be read", e);
        }
    }
}
