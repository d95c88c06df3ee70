package rehab.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details, as sent to a client. */
@Schema(description = "RFC 9457 problem details; act on `type`, show `detail`")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "urn:rehab:problem:validation") String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldProblem> errors) {

    /** Media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        return new Problem(type.type().toString(), type.title(), type.status(), detail, List.copyOf(errors));
    }

    static Response response(ProblemType type, @Nullable String detail) {
        return response(type, detail, List.of());
    }

    static Response response(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        return Response.status(type.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(of(type, detail, errors))
                .build();
    }
}
