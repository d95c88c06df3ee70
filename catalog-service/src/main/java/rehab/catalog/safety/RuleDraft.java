package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemDraft;
import rehab.catalog.lifecycle.ItemState;

/**
 * The working copy of one of the clinic's own rules, or the revision that its next working copy begins with.
 *
 * @param item where the rule stands; while a revision of it is in review the draft cannot be changed
 * @param version counts every saving
 * @param basedOn the revision that it goes on from; 0: none
 * @param authorName of who saved it last; absent while there is no working copy
 */
@Schema(
        name = "SafetyRuleDraft",
        requiredProperties = {"item", "version", "basedOn", "content"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleDraft(
        ItemState item,
        int version,
        int basedOn,
        @Nullable String authorName,
        @Nullable Instant savedAt,
        SafetyRule content) {

    static RuleDraft of(ItemDraft<SafetyRule> draft) {
        return new RuleDraft(
                draft.state(), draft.version(), draft.basedOn(), draft.authorName(), draft.savedAt(), draft.content());
    }

    @JsonIgnore
    String etag() {
        return ItemDraft.etag(item, version);
    }
}
