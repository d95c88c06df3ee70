package rehab.kit.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import rehab.kit.text.PlainText;

/** Refuses control characters in path and query parameters before anything reads them. */
public final class ParameterCharacters {

    @ServerRequestFilter
    public Optional<Response> check(UriInfo uri) {
        return Stream.of(uri.getQueryParameters(), uri.getPathParameters())
                .map(MultivaluedMap::entrySet)
                .flatMap(entries -> entries.stream())
                .filter(entry -> !entry.getValue().stream().allMatch(PlainText::isPlain))
                .map(Map.Entry::getKey)
                .map(field -> PlainText.isPlain(field) ? field : "query")
                .findFirst()
                .map(field -> Problem.response(
                        CommonProblem.VALIDATION,
                        field + ": has characters that are not text",
                        List.of(new FieldProblem(field, "Text", "has characters that are not text"))));
    }
}
