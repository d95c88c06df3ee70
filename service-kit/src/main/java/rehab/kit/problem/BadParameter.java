package rehab.kit.problem;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A path or query parameter that has the wrong form. A web exception, since the framework lets only those through; public,
 * since the framework's generated mapper stands in another class loader.
 */
public final class BadParameter extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String expectation;

    BadParameter(String text, String expectation) {
        super(expectation);
        this.text = text;
        this.expectation = expectation;
    }

    /** The converter is not told the parameter's name, so it is found again by what was sent. */
    Response response(UriInfo uri) {
        String field = Stream.of(uri.getQueryParameters(), uri.getPathParameters())
                .map(MultivaluedMap::entrySet)
                .flatMap(entries -> entries.stream())
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("parameter");
        return Problem.response(
                CommonProblem.VALIDATION,
                field + ": " + expectation,
                List.of(new FieldProblem(field, "Form", expectation)));
    }
}
