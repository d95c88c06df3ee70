package rehab.portal.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Sends a call on to a service and streams the answer back. */
@ApplicationScoped
class Forwarder {

    private final ForwardSettings settings;
    private final HttpClient http;

    @Inject
    Forwarder(ForwardSettings settings, Vertx vertx) {
        this.settings = settings;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxPoolSize(settings.connections())
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
    }

    /**
     * Sends it.
     *
     * @param query as it came; null for none
     * @param accessToken whose call it is; null at an address that asks for nobody
     */
    Future<Void> send(
            RoutingContext exchange, Target target, @Nullable String query, @Nullable String accessToken, Buffer body) {
        URI address = target.neighbour().address(settings);
        RequestOptions origin = new RequestOptions()
                .setHost(address.getHost())
                .setPort(portOf(address))
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.silenceTimeout().toMillis());
        SocketAddress caller = exchange.request().remoteAddress();
        HttpProxy.reverseProxy(http)
                .origin(call -> call.client().request(origin))
                .addInterceptor(new Forwarding(target, address, query, accessToken, caller, body))
                .handle(exchange.request());
        return Future.succeededFuture();
    }

    private static int portOf(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
