package rehab.adherence.clinicrule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.adherence.rule.RuleBook;

/** Reads the rules that a clinic keeps. */
@ApplicationScoped
public class ClinicRules {
    private static final String PRESENT =
            "select revision, content from clinic_rule_setting where clinic_id = ? order by revision desc limit 1";

    private final Database database;
    private final ShippedRules shipped;
    private final ObjectMapper json;

    ClinicRules(Database database, ShippedRules shipped, ObjectMapper json) {
        this.database = database;
        this.shipped = shipped;
        this.json = json;
    }

    /**
     * The rules as they are.
     *
     * @param revision 0 until the clinic says something
     */
    record Present(int revision, RuleBook book) {}

    /** As they are now. */
    public RuleBook of(UUID clinicId) {
        return present(clinicId).book();
    }

    Present present(UUID clinicId) {
        return database.first(
                        PRESENT,
                        row -> new Present(row.integer("revision"), shipped.with(read(row.text("content")))),
                        clinicId)
                .orElseGet(() -> new Present(0, shipped.book()));
    }

    private ClinicRulesEntry read(String content) {
        try {
            return json.readValue(content, ClinicRulesEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
