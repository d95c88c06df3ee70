package rehab.portal.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps cookies as a browser does, and follows redirects only when told. */
public final class Browser {

    public static final String SESSION = "q_session";

    private final URI portal = URI.create(ConfigProvider.getConfig().getValue("rehab.portal.url", String.class));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new TreeMap<>();

    /** Somebody at the portal who has just signed in. */
    public static Browser signedIn() {
        Browser browser = new Browser();
        browser.signIn("/");
        return browser;
    }

    /** Goes through the whole code flow; the answer that finally leads to a page. */
    public HttpResponse<String> signIn(String to) {
        HttpResponse<String> answer = get("/sign-in?to=" + to);
        for (int step = 0; step < 4 && !location(answer).equals(to); step++) {
            answer = send(
                    HttpRequest.newBuilder(portal.resolve(location(answer))).GET(), BodyHandlers.ofString());
        }
        assertThat(cookies).containsKey(SESSION);
        return answer;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(to(path, headers).GET(), BodyHandlers.ofString());
    }

    public HttpResponse<InputStream> stream(String path) {
        return send(to(path).GET(), BodyHandlers.ofInputStream());
    }

    /** A writing call as the web application makes it. */
    public HttpResponse<String> write(String method, String path, BodyPublisher body, String... headers) {
        return send(to(path, headers).header("X-Rehab-Request", "1").method(method, body), BodyHandlers.ofString());
    }

    public HttpResponse<String> plain(String method, String path, BodyPublisher body, String... headers) {
        return send(to(path, headers).method(method, body), BodyHandlers.ofString());
    }

    public String cookie(String name) {
        return String.valueOf(cookies.get(name));
    }

    public boolean hasCookie(String name) {
        return cookies.containsKey(name);
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public URI portal() {
        return portal;
    }

    private HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> answer = http.send(request.build(), as);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).get(0);
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
