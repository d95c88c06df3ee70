package rehab.portal.forward;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * A request's body, read whole before a service hears of it: it is small by rule, and so no service waits for a slow
 * sender or sees half a request.
 */
final class RequestBody {

    private RequestBody() {}

    /** The body, possibly empty; fails with {@link TooLargeException} as soon as it passes the limit in bytes. */
    static Future<Buffer> read(HttpServerRequest request, int largest) {
        if (announcedLength(request) > largest) {
            return Future.failedFuture(new TooLargeException(largest));
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer received = Buffer.buffer();
        request.handler(part -> {
            if (received.length() + part.length() > largest) {
                request.pause();
                whole.tryFail(new TooLargeException(largest));
            } else {
                received.appendBuffer(part);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> whole.tryComplete(received));
        request.resume();
        return whole.future();
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** More bytes than any service takes. */
    static final class TooLargeException extends RuntimeException {
        TooLargeException(int largest) {
            super("A request may have at most " + largest + " bytes.");
        }
    }
}
