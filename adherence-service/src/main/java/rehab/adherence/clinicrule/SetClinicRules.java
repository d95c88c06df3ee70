package rehab.adherence.clinicrule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.rule.ReviewRule;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Says how a clinic keeps its rules from now on. Open tasks stay as they are. */
@ApplicationScoped
class SetClinicRules {
    private final ClinicRules rules;
    private final Database database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    SetClinicRules(
            ClinicRules rules, Database database, CurrentCaller caller, ObjectMapper json, Audit audit, Clock clock) {
        this.rules = rules;
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a revision.
     *
     * @throws ProblemException 400 naming the field; 412 when somebody else changed them since they were read
     */
    @Transactional
    public ReadClinicRules.Read set(@Nullable String ifMatch, ClinicRulesEntry said) {
        requireHours(said.hours());
        requireRules(said);
        UUID clinicId = caller.get().clinic();
        int revision = rules.present(clinicId).revision();
        Etag.requireMatch(ifMatch, ReadClinicRules.etag(clinicId, revision));
        int added = database.update(
                "insert into clinic_rule_setting (clinic_id, revision, content, set_by, set_at)"
                        + " values (?, ?, ?::jsonb, ?, ?) on conflict do nothing",
                clinicId,
                revision + 1,
                write(said),
                caller.get().subject(),
                clock.instant());
        if (added == 0) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED, "If-Match: is not the present ETag any more");
        }
        audit.record("CHANGE", null, "review-rules", null);
        return ReadClinicRules.Read.of(clinicId, rules.present(clinicId));
    }

    private static void requireHours(ClinicRulesEntry.Hours hours) {
        try {
            ZoneId.of(hours.zone());
        } catch (DateTimeException e) {
            throw ProblemException.invalid("hours.zone", "Zone", "is not a time zone");
        }
        if (!hours.opens().isBefore(hours.closes())) {
            throw ProblemException.invalid("hours.closes", "Order", "must be after opens");
        }
    }

    private static void requireRules(ClinicRulesEntry said) {
        Set<ReviewRule> named = EnumSet.noneOf(ReviewRule.class);
        for (int i = 0; i < said.rules().size(); i++) {
            ClinicRulesEntry.Rule rule = said.rules().get(i);
            if (!named.add(rule.rule())) {
                throw ProblemException.invalid("rules[" + i + "].rule", "Twice", "is named twice");
            }
            requireThreshold("rules[" + i + "].threshold", rule.rule(), rule.threshold());
        }
    }

    private static void requireThreshold(String field, ReviewRule rule, @Nullable Double threshold) {
        if (threshold != null) {
            ThresholdCheck.require(field, rule, threshold);
        }
    }

    private String write(ClinicRulesEntry said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
