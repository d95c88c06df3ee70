package rehab.portal.forward;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rehab.portal.problem.PortalProblem;
import rehab.portal.problem.ProblemAnswer;

/**
 * One call on its way through.
 *
 * @param target where it goes
 * @param address where that service stands
 * @param query the query as it came; null when there is none
 * @param accessToken whose call it is; null at an address that asks for nobody
 * @param caller where it came from: the portal's own peer, or whom a trusted proxy in front of the portal names
 * @param body what is sent along
 */
record Forwarding(
        Target target,
        URI address,
        @Nullable String query,
        @Nullable String accessToken,
        SocketAddress caller,
        Buffer body)
        implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
        call.request().setURI(target.uri(query));
        call.request().setBody(body.length() == 0 ? null : Body.body(body));
        Headers.toService(call.request().headers(), accessToken, caller);
        return call.sendRequest().recover(fault -> Future.succeededFuture(away(call, fault)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext call) {
        Headers.toBrowser(call.response().headers(), target.neighbour(), address);
        return call.sendResponse();
    }

    private ProxyResponse away(ProxyContext call, Throwable fault) {
        LOG.warnf("%s does not answer: %s", target.neighbour(), fault.toString());
        ProblemAnswer problem = new ProblemAnswer(
                PortalProblem.NEIGHBOUR_AWAY, "A part of the system does not answer. Please try again in a moment.");
        ProxyResponse response = call.request().release().response();
        response.headers().setAll(problem.headers());
        return response.setStatusCode(problem.problem().status()).setBody(Body.body(problem.body()));
    }
}
