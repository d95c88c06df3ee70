package rehab.kit.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;
import rehab.kit.text.PlainText;

/** Opaque to clients: the sort key of the last row that they were given. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";
    private static final int MAX_LENGTH = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Cursor() {}

    /** A cursor that continues after the row with these sort-key parts; a part holds no control character. */
    public static String encode(Object... keyParts) {
        String key = Arrays.stream(keyParts).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort-key parts, or an empty list for the first page.
     *
     * @throws ProblemException 400 naming {@code cursor} when it is not one of ours
     */
    public static List<String> decode(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        List<String> key = List.of(text(cursor).split(SEPARATOR, -1));
        if (key.size() != parts || !key.stream().allMatch(PlainText::isPlain)) {
            throw malformed();
        }
        return key;
    }

    /** One part as a typed value; a part that does not parse is a malformed cursor, not a failure. */
    public static <T> T part(String part, Function<String, T> read) {
        try {
            return read.apply(part);
        } catch (RuntimeException e) {
            throw malformed();
        }
    }

    /** One part as a day; see {@link #part} and {@link #time}. */
    public static LocalDate date(String part) {
        return part(part, text -> storable(LocalDate.parse(text)));
    }

    /** One part as a moment; see {@link #part} and {@link #time}. */
    public static Instant instant(String part) {
        return part(part, text -> {
            Instant instant = Instant.parse(text);
            storable(instant.atOffset(ZoneOffset.UTC));
            return instant;
        });
    }

    /** One part as a time with offset. Java knows times that PostgreSQL does not: what is no year of ours is malformed. */
    public static OffsetDateTime time(String part) {
        return part(part, text -> storable(OffsetDateTime.parse(text)));
    }

    private static <T extends Temporal> T storable(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Nothing of ours is of the year " + year);
        }
        return time;
    }

    private static String text(String cursor) {
        try {
            if (cursor.length() > MAX_LENGTH) {
                throw malformed();
            }
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return ProblemException.invalid("cursor", "Form", "is not a cursor of this list; start from the first page");
    }
}
