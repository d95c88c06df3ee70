package rehab.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Names the field that could not be read from JSON, without repeating what was sent. */
final class JsonProblems {
    private JsonProblems() {}

    static Response response(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = path(mapping.getPath());
            boolean unknown = e instanceof UnrecognizedPropertyException;
            String code = unknown ? "Unknown" : "Type";
            String message = unknown ? "is not a field of this request" : "has the wrong type or form";
            return Problem.response(
                    CommonProblem.VALIDATION, field + ": " + message, List.of(new FieldProblem(field, code, message)));
        }
        return unreadable(where(e.getLocation()));
    }

    static Response unreadable(String where) {
        String message = "is not the JSON expected" + where;
        return Problem.response(
                CommonProblem.MALFORMED, "body: " + message, List.of(new FieldProblem("body", "Json", message)));
    }

    private static String where(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ", near line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
