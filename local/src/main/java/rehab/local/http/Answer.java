package rehab.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;

/** What a server answered; a text node when it was not JSON. */
public record Answer(String method, URI address, int status, JsonNode body, HttpHeaders headers) {

    /** This answer when its status is one of {@code wanted}; otherwise an error that shows request and answer. */
    public Answer expect(int... wanted) {
        if (Arrays.stream(wanted).anyMatch(each -> each == status)) {
            return this;
        }
        throw new IllegalStateException("%s %s answered %d: %s".formatted(method, address, status, body));
    }

    /** A text field of the answer; an error when it is missing. */
    public String text(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalStateException("%s %s answered without %s: %s".formatted(method, address, field, body));
        }
        return value.asText();
    }

    /** The last part of the Location header: the id of what was created. */
    public String createdId() {
        String location = headers.firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(method + " " + address + " answered without Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
