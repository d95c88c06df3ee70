package rehab.catalog.safety;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.json.StoredJson;
import rehab.kit.etag.Etag;

@Schema(
        name = "SafetyRules",
        requiredProperties = {"version", "rules"})
record RuleListView(
        @Schema(description = "Of what is in force, as in findings; changes when a rule or a condition does")
        String version,

        List<RuleView> rules) {
    private static final int SHORT = 16;

    /** Changes exactly when the rules do, or how the clinic stands to them. */
    String etag() {
        return Etag.of(version, StoredJson.hash(StoredJson.write(rules)).substring(0, SHORT));
    }
}
