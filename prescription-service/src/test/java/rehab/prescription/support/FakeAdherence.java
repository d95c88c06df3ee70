package rehab.prescription.support;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The receiver of deliveries. */
public final class FakeAdherence extends FakeServer {
    private final List<Delivery> received = new CopyOnWriteArrayList<>();

    /** What arrived. */
    public record Delivery(String method, String path, String authorization, JsonObject body) {}

    /** What arrived under a path that ends so, in the order of arrival. */
    public List<Delivery> at(String pathEnd) {
        return received.stream()
                .filter(delivery -> delivery.path().endsWith(pathEnd))
                .toList();
    }

    /** What arrived about a patient, in the order of arrival. */
    public List<Delivery> about(UUID patient) {
        return received.stream()
                .filter(delivery -> patient.toString().equals(delivery.body().getString("patientId")))
                .toList();
    }

    @Override
    Answer answer(HttpExchange exchange, String body) {
        received.add(new Delivery(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new JsonObject(body)));
        return Answer.of(204, null);
    }
}
