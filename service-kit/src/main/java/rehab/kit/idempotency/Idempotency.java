package rehab.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Lets a client send a write again without doubling it. Works inside the write's own transaction. */
@ApplicationScoped
public class Idempotency {
    /** The header that carries the client's key. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_KEY = 200;

    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(IdempotencyKeys keys, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work the first time, and answers equal requests with its first answer. A second request that arrives
     * while the first is at work waits for it. The answer is stored: it must hold no secret.
     *
     * @param operation what is done, and to what: keys of different operations do not meet
     * @param key the client's key, 1 to 200 printable ASCII characters
     * @param request everything that makes requests equal or not
     * @throws ProblemException 400 without a usable key; 422 when the key was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> Once<T> once(String operation, @Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        Caller who = caller.get();
        var use = new IdempotencyKeys.Use(who.clinic(), who.subject(), operation, require(key));
        String fingerprint = fingerprint(request);
        if (keys.claim(use, fingerprint, clock.instant())) {
            T value = work.get();
            keys.answer(use, write(value));
            return new Once<>(value, false);
        }
        Optional<IdempotencyKeys.Stored> stored = keys.find(use);
        if (stored.isEmpty() || !stored.get().fingerprint().equals(fingerprint)) {
            throw refused(CommonProblem.IDEMPOTENCY_MISMATCH, "was used for another request; make a new one");
        }
        return new Once<>(read(stored.get().answer(), type), true);
    }

    private static String require(@Nullable String key) {
        if (key == null
                || key.isBlank()
                || key.length() > MAX_KEY
                || !key.chars().allMatch(c -> c > 31 && c < 127)) {
            throw refused(CommonProblem.VALIDATION, "must be 1 to 200 printable characters, new for each intent");
        }
        return key;
    }

    private static ProblemException refused(CommonProblem type, String message) {
        return new ProblemException(type, HEADER + ": " + message, List.of(new FieldProblem(HEADER, "Key", message)));
    }

    private String fingerprint(Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer is no longer a " + type, e);
        }
    }
}
