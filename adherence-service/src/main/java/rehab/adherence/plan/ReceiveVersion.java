package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import rehab.adherence.database.Database;
import rehab.adherence.reckoning.Changes;
import rehab.kit.audit.Audit;

/** Keeps an activated version. */
@ApplicationScoped
class ReceiveVersion {
    private static final Logger LOG = Logger.getLogger(ReceiveVersion.class);

    private final Database database;
    private final PatientCopies patients;
    private final PlanJson json;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    ReceiveVersion(
            Database database, PatientCopies patients, PlanJson json, Changes changes, Audit audit, Clock clock) {
        this.database = database;
        this.patients = patients;
        this.json = json;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the version unless one is already there under its number, which then stays as it was: a version is immutable.
     * Rules that were overridden since are kept with it. The time zone goes with the care team: a version that comes late does
     * not move the patient back.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(VersionDelivery delivery) {
        OrderedVersion version = delivery.version();
        long teamKnown = patients.lock(delivery.patientId(), delivery.clinicId(), delivery.timeZone());
        String content = json.write(version);
        boolean isNew = insert(delivery, content);
        keep(delivery, delivery.overridden());
        if (!isNew) {
            reportWhenOther(version, content);
            return false;
        }
        keepExercises(delivery, content);
        if (delivery.teamSequence() == 0 || teamKnown <= delivery.teamSequence()) {
            patients.move(delivery.patientId(), delivery.timeZone());
        }
        if (teamKnown == 0 || teamKnown < delivery.teamSequence()) {
            patients.replaceTeam(
                    delivery.patientId(), delivery.clinicId(), delivery.teamSequence(), delivery.careTeam());
        }
        changes.say(delivery.patientId(), delivery.clinicId(), version.effectiveFrom());
        audit.record("CREATE", delivery.patientId(), "plan-version", version.prescriptionId());
        return true;
    }

    private boolean insert(VersionDelivery delivery, String content) {
        OrderedVersion version = delivery.version();
        return database.update(
                        "insert into plan_version (patient_id, prescription_id, version, clinic_id, effective_from,"
                                + " content, targets, received_at) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)"
                                + " on conflict do nothing",
                        delivery.patientId(),
                        version.prescriptionId(),
                        version.version(),
                        delivery.clinicId(),
                        version.effectiveFrom(),
                        content,
                        json.write(Targets.of(version, ZoneId.of(delivery.timeZone()))),
                        clock.instant())
                == 1;
    }

    private void keepExercises(VersionDelivery delivery, String content) {
        database.update(
                "insert into ordered_exercise (patient_id, prescription_id, version, line_id, clinic_id, routine_id,"
                        + " exercise_id, revision) select ?, ?, ?, (line ->> 'lineId')::uuid, ?,"
                        + " (routine ->> 'routineId')::uuid, (line ->> 'exerciseId')::uuid,"
                        + " (line ->> 'exerciseRevision')::int"
                        + " from jsonb_path_query(?::jsonb, '$.routines[*]') as routine"
                        + " cross join lateral jsonb_path_query(routine, '$.lines[*]') as line on conflict do nothing",
                delivery.patientId(),
                delivery.version().prescriptionId(),
                delivery.version().version(),
                delivery.clinicId(),
                content);
    }

    private void keep(VersionDelivery delivery, List<RuleOverride> overridden) {
        if (overridden.isEmpty()) {
            return;
        }
        database.update(
                "insert into rule_override (patient_id, prescription_id, version, line_id, rule_id, rule_version,"
                        + " clinic_id) select ?, ?, ?, line_id, rule_id, rule_version, ?"
                        + " from unnest(?::uuid[], ?::uuid[], ?::int[]) as overridden (line_id, rule_id, rule_version)"
                        + " on conflict do nothing",
                delivery.patientId(),
                delivery.version().prescriptionId(),
                delivery.version().version(),
                delivery.clinicId(),
                overridden.stream().map(RuleOverride::lineId).toArray(UUID[]::new),
                overridden.stream().map(RuleOverride::ruleId).toArray(UUID[]::new),
                overridden.stream().map(RuleOverride::ruleVersion).toArray(Integer[]::new));
    }

    /**
     * A version that came back with other content is a defect of the sender, which no repetition mends; refusing it would
     * hold up all that is announced after it. A newer sender may add fields, so only what is kept is compared.
     */
    private void reportWhenOther(OrderedVersion version, String content) {
        boolean isSame = database.first(
                        "select version from plan_version where patient_id = ? and prescription_id = ? and version = ?"
                                + " and ?::jsonb @> content",
                        row -> row.integer("version"),
                        version.patientId(),
                        version.prescriptionId(),
                        version.version(),
                        content)
                .isPresent();
        if (!isSame) {
            LOG.errorf(
                    "Version %d of prescription %s was delivered again with other content; the first is kept",
                    version.version(), version.prescriptionId());
        }
    }
}
