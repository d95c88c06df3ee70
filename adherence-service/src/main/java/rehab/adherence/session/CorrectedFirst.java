package rehab.adherence.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order in which the sessions of a batch are logged: what is corrected before what corrects it, else as they came. */
final class CorrectedFirst {
    private final List<Link> links;
    private final Map<UUID, List<Integer>> places = new HashMap<>();
    private final Set<Integer> entered = new LinkedHashSet<>();
    private final List<Integer> order = new ArrayList<>();

    private CorrectedFirst(List<Link> links) {
        this.links = links;
        for (int place = 0; place < links.size(); place++) {
            places.computeIfAbsent(links.get(place).sessionId(), id -> new ArrayList<>())
                    .add(place);
        }
    }

    /** @param corrects the session that it replaces; null when it replaces none */
    record Link(UUID sessionId, @Nullable UUID corrects) {}

    /** Every place of the list once. Those that correct each other in a circle, which will be refused, stand in some order. */
    static List<Integer> order(List<Link> links) {
        var sorted = new CorrectedFirst(links);
        for (int place = 0; place < links.size(); place++) {
            sorted.enter(place);
        }
        return sorted.order;
    }

    private void enter(int place) {
        if (!entered.add(place)) {
            return;
        }
        UUID corrected = links.get(place).corrects();
        if (corrected != null) {
            places.getOrDefault(corrected, List.of()).forEach(this::enter);
        }
        order.add(place);
    }
}
