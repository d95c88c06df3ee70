package rehab.prescription.support;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keycloak's administration API, as far as this service uses it. */
public final class FakeKeycloak extends FakeServer {
    private static final String BASE = "/admin/realms/rehab/";

    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final Map<String, List<JsonObject>> groups = new ConcurrentHashMap<>();
    private final List<String> loggedOut = new CopyOnWriteArrayList<>();
    private final List<String> unlocked = new CopyOnWriteArrayList<>();
    private volatile int namesToRefuse;

    /** Adds a therapist to a clinic. */
    public String therapist(UUID clinic, String firstName, String lastName, boolean enabled) {
        String id = UUID.randomUUID().toString();
        groups.computeIfAbsent("/" + clinic + "/therapists", path -> new CopyOnWriteArrayList<>())
                .add(new JsonObject()
                        .put("id", id)
                        .put("username", "t-" + id)
                        .put("firstName", firstName)
                        .put("lastName", lastName)
                        .put("enabled", enabled)
                        .put("createdTimestamp", 1L));
        return id;
    }

    /** The next accounts to be made find their name taken by somebody else. */
    public void refuseNames(int next) {
        namesToRefuse = next;
    }

    /** Somebody deletes the patient's accounts. */
    public void forget(UUID person) {
        accountsOf(person).forEach(user -> users.remove(user.getString("id")));
    }

    /** Accounts of a patient. */
    public List<JsonObject> accountsOf(UUID person) {
        return users.values().stream()
                .filter(user -> user.getJsonObject("attributes")
                        .getJsonArray("person_id")
                        .contains(person.toString()))
                .toList();
    }

    /** Whether the account's sessions have been ended. */
    public boolean isLoggedOut(String id) {
        return loggedOut.contains(id);
    }

    /** Whether failed sign-ins have been forgiven. */
    public boolean isUnlocked(String id) {
        return unlocked.contains(id);
    }

    @Override
    Answer answer(HttpExchange exchange, String body) {
        if (!"Bearer a-service-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Answer.of(401, null);
        }
        String path = exchange.getRequestURI().getPath().substring(BASE.length());
        String query = exchange.getRequestURI().getQuery();
        String[] parts = path.split("/", -1);
        return switch (exchange.getRequestMethod() + " " + parts[0] + " " + parts.length) {
            case "POST users 1" -> create(new JsonObject(body));
            case "GET users 1" -> Answer.of(200, new JsonArray(byUsername(query)));
            case "PUT users 2" -> change(parts[1], new JsonObject(body));
            case "PUT users 3" -> resetPassword(parts[1], new JsonObject(body));
            case "POST users 3" -> logout(parts[1]);
            case "DELETE attack-detection 4" -> unlock(parts[3]);
            case "GET group-by-path 3" -> group("/" + parts[1] + "/" + parts[2]);
            case "GET groups 3" ->
                Answer.of(200, new JsonArray(List.copyOf(groups.getOrDefault(decoded(parts[1]), List.of()))));
            default -> Answer.of(404, null);
        };
    }

    private synchronized Answer create(JsonObject user) {
        boolean taken = users.values().stream()
                .anyMatch(other -> other.getString("username").equals(user.getString("username")));
        if (namesToRefuse > 0 && !taken) {
            namesToRefuse--;
            return Answer.of(409, Map.of("errorMessage", "User exists with same username"));
        }
        if (taken) {
            return Answer.of(409, Map.of("errorMessage", "User exists with same username"));
        }
        String id = UUID.randomUUID().toString();
        users.put(id, user.copy().put("id", id));
        return new Answer(201, null, "http://elsewhere" + BASE + "users/" + id);
    }

    private List<JsonObject> byUsername(@Nullable String query) {
        String wanted = String.valueOf(query).replaceAll(".*username=([^&]*).*", "$1");
        return users.values().stream()
                .filter(user -> user.getString("username").equals(wanted))
                .toList();
    }

    private Answer change(String id, JsonObject changed) {
        JsonObject user = users.get(id);
        if (user == null) {
            return Answer.of(404, null);
        }
        user.mergeIn(changed);
        return Answer.of(204, null);
    }

    private Answer resetPassword(String id, JsonObject credential) {
        JsonObject user = users.get(id);
        if (user == null) {
            return Answer.of(404, null);
        }
        user.put("credentials", new JsonArray().add(credential));
        return Answer.of(204, null);
    }

    private Answer logout(String id) {
        loggedOut.add(id);
        return Answer.of(204, null);
    }

    private Answer unlock(String id) {
        unlocked.add(id);
        return Answer.of(204, null);
    }

    private Answer group(String path) {
        return Optional.ofNullable(groups.get(path))
                .map(members ->
                        Answer.of(200, Map.of("id", path.replace('/', '_'), "name", "therapists", "path", path)))
                .orElseGet(() -> Answer.of(404, Map.of("error", "Group path does not exist")));
    }

    private static String decoded(String groupId) {
        return groupId.replace('_', '/');
    }
}
