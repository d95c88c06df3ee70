package rehab.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the edge into a problem. */
public final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return Problem.response(e);
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException e) {
        return ConstraintProblems.response(e);
    }

    @ServerExceptionMapper
    public Response parameter(BadParameter e, UriInfo uri) {
        return e.response(uri);
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return JsonProblems.response(e);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e) {
        return JsonProblems.response(e);
    }

    @ServerExceptionMapper
    public Response encoding(CharConversionException e) {
        return JsonProblems.unreadable("");
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated() {
        Response problem =
                Problem.response(CommonProblem.UNAUTHENTICATED, "The token is missing, expired or not ours.");
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.response(CommonProblem.FORBIDDEN, "Another role is needed for this.");
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException e) {
        return webApplication(e);
    }

    @ServerExceptionMapper
    public Response webApplication(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.response(json);
        }
        return HttpProblems.response(e.getResponse().getStatus());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        LOG.error("Unexpected failure", e);
        return Problem.response(CommonProblem.INTERNAL, "Try again; if it stays, tell your administrator the time.");
    }
}
