package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.SessionScore;
import rehab.adherence.pain.PainRulePolicy;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedRoutine;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.plan.Plans;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.problem.ProblemException;

/** Makes of an entry what is recorded: checked against the order, dated, scored. Writes nothing. */
@ApplicationScoped
class RecordSession {
    private final Plans plans;
    private final SessionReader sessions;
    private final AdherenceSettings settings;
    private final Clock clock;

    RecordSession(Plans plans, SessionReader sessions, AdherenceSettings settings, Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be recorded.
     *
     * @throws ProblemException 400 or 422 naming the field that cannot be accepted
     */
    Recorded record(KnownPatient patient, UUID sessionId, SessionEntry entry, String recordedBy) {
        // PostgreSQL keeps microseconds: the first answer must not show more than later ones.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        WhenDone when = WhenDone.judge(entry, corrected(patient, sessionId, entry), now, settings);
        Plans.Ordered ordered =
                plans.prescription(patient.patientId(), entry.prescriptionId(), entry.prescriptionVersion());
        OrderedRoutine routine = routine(ordered.version(), entry);
        PainRulePolicy painRule = painRule(ordered.version());
        List<Recorded.Line> lines = new AgainstOrder(routine, entry.reported(), painRule).lines();
        LocalDate day = when.day().date();
        return new Recorded(
                sessionId,
                patient.patientId(),
                patient.clinicId(),
                entry,
                day,
                now.atOffset(ZoneOffset.UTC),
                recordedBy,
                when.isLate(),
                score(routine, entry),
                isSuperseded(ordered.plan(), entry, day),
                ordered.plan()
                        .counted(entry.prescriptionId(), entry.routineId(), day)
                        .isEmpty(),
                false,
                painRule.asksFollowUp(
                        lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.painVerdict()))
                                .toList(),
                        entry.painAfter()),
                lines);
    }

    private @Nullable Recorded corrected(KnownPatient patient, UUID sessionId, SessionEntry entry) {
        UUID corrects = entry.corrects();
        if (corrects == null) {
            return null;
        }
        if (corrects.equals(sessionId)) {
            throw ProblemException.invalid("corrects", "Self", "must name another session");
        }
        return sessions.find(patient.patientId(), corrects)
                .map(Standing::recorded)
                .orElseThrow(() -> AgainstOrder.notOrdered("corrects", "is not a session of this patient"));
    }

    private static PainRulePolicy painRule(@Nullable OrderedVersion version) {
        return version == null
                ? new PainRulePolicy(OrderedVersion.PainRule.STOP_ON_PAIN, null)
                : new PainRulePolicy(version.painRule(), version.painLimits());
    }

    private static OrderedRoutine routine(@Nullable OrderedVersion version, SessionEntry entry) {
        if (version == null) {
            throw AgainstOrder.notOrdered("prescriptionVersion", "is not a version of a prescription of this patient");
        }
        return version.routine(entry.routineId())
                .orElseThrow(() -> AgainstOrder.notOrdered("routineId", "is not a routine of this version"));
    }

    private SessionScore score(OrderedRoutine routine, SessionEntry entry) {
        SessionScore score = SessionScore.of(
                        routine.lines().stream().map(OrderedLine::toLine).toList(),
                        entry.reported().stream().map(LineEntry::toLine).toList(),
                        entry.skipReason() != null || entry.tellsSymptom(),
                        settings.thresholds())
                .orElseThrow(() -> ProblemException.invalid(
                        "skipReason", "Required", "is required when nothing was done and nothing was broken off"));
        if (entry.skipReason() != null && score.status().isAttended()) {
            throw ProblemException.invalid("skipReason", "Done", "must be absent when something was done");
        }
        // Skipped because of a symptom, nothing was attended; else a symptom ends what was begun.
        return entry.tellsSymptom() && entry.skipReason() == null ? score.endedBySymptom() : score;
    }

    private static boolean isSuperseded(Plan plan, SessionEntry entry, LocalDate day) {
        return plan.inForce(entry.prescriptionId(), day)
                .filter(inForce -> inForce.version() != entry.prescriptionVersion())
                .isPresent();
    }
}
