package rehab.kit.etag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Strong entity tags. */
public final class Etag {
    private Etag() {}

    /** A tag, quotes included, made of what identifies one state: ids, versions, counts (letters, digits, dashes). */
    public static String of(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(".", "\"", "\""));
    }

    /** Whether the client already has this state. */
    public static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null && tags(ifNoneMatch).anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /** Refuses a change to a state that the client has not seen: 428 without If-Match, 412 with another one. */
    public static void requireMatch(@Nullable String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw refused(CommonProblem.PRECONDITION_REQUIRED, "must carry the ETag that you read");
        }
        if (tags(ifMatch).noneMatch(tag -> tag.equals("*") || tag.equals(current))) {
            throw refused(CommonProblem.PRECONDITION_FAILED, "is not the present ETag; read it again");
        }
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag);
    }

    private static ProblemException refused(CommonProblem type, String message) {
        return new ProblemException(
                type, "If-Match: " + message, List.of(new FieldProblem("If-Match", "Match", message)));
    }
}
