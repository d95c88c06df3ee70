package rehab.catalog.safety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import rehab.catalog.json.StoredJson;
import rehab.kit.id.Ids;

/** A rule that a clinic has written itself, put straight into the database. */
record OwnRule(DataSource database, UUID clinic, UUID id) {

    static OwnRule published(DataSource database, UUID clinic, SafetyRule rule) throws SQLException {
        OwnRule own = new OwnRule(database, clinic, Ids.next());
        own.execute(
                "insert into item (id, clinic_id, kind, slug, status, revision, changed_at)"
                        + " values (?, ?, 'SAFETY_RULE', 'own-' || ?, 'PUBLISHED', 0, ?)",
                own.id,
                clinic,
                own.id.toString(),
                at());
        own.revise(1, rule);
        return own;
    }

    void revise(int number, SafetyRule rule) throws SQLException {
        String json = StoredJson.write(rule);
        execute(
                "insert into item_revision (item_id, number, clinic_id, kind, title, content, content_hash, writers,"
                        + " created_at) values (?, ?, ?, 'SAFETY_RULE', ?, cast(? as jsonb), ?, '{}', ?)",
                id,
                number,
                clinic,
                rule.message(),
                json,
                StoredJson.hash(json),
                at());
        execute("update item set revision = ? where id = ?", number, id);
    }

    void retire() throws SQLException {
        execute("update item set status = 'RETIRED' where id = ?", id);
    }

    private static Timestamp at() {
        return Timestamp.from(Instant.parse("2026-11-20T08:00:00Z"));
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement context =
                    connection.prepareStatement("select set_config('rehab.role', 'system', true)")) {
                context.execute();
            }
            try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                prepared.execute();
            }
            connection.commit();
        }
    }
}
