package rehab.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details, as sent to a client.
 *
 * @param members what this type of problem tells besides; they stand beside the others
 */
@Schema(description = "RFC 9457 problem details; act on `type`, show `detail`")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "urn:rehab:problem:validation") String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldProblem> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    /** Media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        return of(type, detail, errors, Map.of());
    }

    private static Problem of(
            ProblemType type, @Nullable String detail, List<FieldProblem> errors, Map<String, Object> members) {
        return new Problem(type.type().toString(), type.title(), type.status(), detail, List.copyOf(errors), members);
    }

    static Response response(ProblemException e) {
        return response(e.type(), of(e.type(), e.detail(), e.errors(), e.members()));
    }

    static Response response(ProblemType type, @Nullable String detail) {
        return response(type, detail, List.of());
    }

    static Response response(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        return response(type, of(type, detail, errors));
    }

    private static Response response(ProblemType type, Problem problem) {
        return Response.status(type.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
