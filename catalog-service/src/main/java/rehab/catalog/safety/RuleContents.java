package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;

/**
 * What rules say. A revision never changes, and equal contents have equal hashes: what was read once is kept, whoever's it is;
 * which rules there are is asked anew each time.
 */
@ApplicationScoped
class RuleContents {
    /** Of a kilobyte or so each. */
    private static final int MOST_KEPT = 10_000;

    private static final String CONTENTS = """
            select asked.id, cast(coalesce(written.content, draft.content) as text) as content
              from unnest(cast(string_to_array(:ids, ',') as uuid[]), cast(string_to_array(:versions, ',') as int[]))
                       as asked (id, version)
              left join item_revision as written on written.item_id = asked.id and written.number = asked.version
              left join item_draft as draft on draft.item_id = asked.id and asked.version = 0
             where coalesce(written.content, draft.content) is not null
            """;

    private final EntityManager database;
    private final Map<String, SafetyRule> known = new LinkedHashMap<>();

    RuleContents(EntityManager database) {
        this.database = database;
    }

    /** By id of the rule; what has vanished meanwhile is missing. */
    Map<UUID, SafetyRule> of(List<StoredRules.Heading> rules) {
        Map<UUID, SafetyRule> found = new HashMap<>();
        Map<UUID, StoredRules.Heading> missing = new LinkedHashMap<>();
        synchronized (known) {
            for (StoredRules.Heading rule : rules) {
                SafetyRule says = rule.isDraft() ? null : known.get(rule.contentHash());
                if (says == null) {
                    missing.put(rule.id(), rule);
                } else {
                    found.put(rule.id(), says);
                }
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    private Map<UUID, SafetyRule> read(Map<UUID, StoredRules.Heading> missing) {
        Map<UUID, SafetyRule> read = new HashMap<>();
        database.unwrap(Session.class)
                .createNativeQuery(CONTENTS, Object[].class)
                .setParameter("ids", joined(missing.values().stream().map(StoredRules.Heading::id)))
                .setParameter("versions", joined(missing.values().stream().map(StoredRules.Heading::version)))
                .addScalar("id", UUID.class)
                .addScalar("content", String.class)
                .getResultList()
                .forEach(row -> read.put((UUID) row[0], StoredJson.read((String) row[1], SafetyRule.class)));
        synchronized (known) {
            read.forEach((id, says) -> keep(missing.get(id), says));
        }
        return read;
    }

    private static String joined(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(","));
    }

    private void keep(StoredRules.@Nullable Heading rule, SafetyRule says) {
        if (rule == null || rule.isDraft()) {
            return; // a draft says something else tomorrow
        }
        if (known.size() >= MOST_KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(rule.contentHash(), says);
    }
}
