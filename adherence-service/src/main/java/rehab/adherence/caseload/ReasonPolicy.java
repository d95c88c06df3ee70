package rehab.adherence.caseload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;

/** Says why a therapist should look at a patient. What is missing gives no reason: unknown is not zero. */
final class ReasonPolicy {
    private final Lines lines;

    ReasonPolicy(Lines lines) {
        this.lines = lines;
    }

    /**
     * Where the lines are drawn; their defaults and sources stand with the settings.
     *
     * @param painHigh pain, 0 to 10, from which it is high
     * @param painRise rise of pain from which it counts
     * @param silentDays days without an entry from which somebody must ask
     * @param quietDays days without an entry from which it is said
     */
    record Lines(int painHigh, int painRise, int silentDays, int quietDays) {}

    /**
     * What is known.
     *
     * @param painLatest 0 to 10; null when never reported
     * @param painChange null with fewer than two reports
     * @param silentDays days since the last entry, or since something was first asked for or asked for again; null when
     *     nothing is
     * @param prescriptions in force today, suspended or not
     */
    record Known(
            AdherenceFigure figure,
            int stopsForSymptom,
            int stopsForPain,
            @Nullable Integer painLatest,
            @Nullable Integer painChange,
            @Nullable Integer silentDays,
            int prescriptions,
            boolean suspended) {}

    /** At least one, the weightiest first. */
    List<Reason> reasons(Known known) {
        List<Reason> reasons = new ArrayList<>();
        symptoms(known, reasons);
        silence(known, reasons);
        figures(known.figure(), reasons);
        if (known.prescriptions() == 0) {
            reasons.add(new Reason(ReasonCode.NOTHING_ORDERED, Urgency.LOW));
        } else if (known.suspended()) {
            reasons.add(new Reason(ReasonCode.SUSPENDED, Urgency.NONE));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(ReasonCode.ON_TRACK, Urgency.NONE));
        }
        return reasons.stream().sorted(Reason.WEIGHTIEST).toList();
    }

    private void symptoms(Known known, List<Reason> reasons) {
        if (known.stopsForSymptom() > 0) {
            reasons.add(new Reason(ReasonCode.STOP_FOR_SYMPTOM, Urgency.HIGH, known.stopsForSymptom()));
        }
        if (known.stopsForPain() > 0) {
            reasons.add(new Reason(ReasonCode.STOP_FOR_PAIN, Urgency.HIGH, known.stopsForPain()));
        }
        if (known.painLatest() != null && known.painLatest() >= lines.painHigh()) {
            reasons.add(new Reason(ReasonCode.PAIN_HIGH, Urgency.HIGH, known.painLatest()));
        }
        if (known.painChange() != null && known.painChange() >= lines.painRise()) {
            reasons.add(new Reason(ReasonCode.PAIN_RISE, Urgency.HIGH, known.painChange()));
        }
    }

    private void silence(Known known, List<Reason> reasons) {
        Integer days = known.silentDays();
        if (days != null && days >= lines.silentDays()) {
            reasons.add(new Reason(ReasonCode.SILENCE, Urgency.HIGH, days));
        } else if (days != null && days >= lines.quietDays()) {
            reasons.add(new Reason(ReasonCode.QUIET, Urgency.MEDIUM, days));
        }
    }

    private static void figures(AdherenceFigure figure, List<Reason> reasons) {
        if (figure.interruption()) {
            reasons.add(new Reason(ReasonCode.MISSED_IN_A_ROW, Urgency.MEDIUM));
        }
        if (figure.overDose()) {
            reasons.add(new Reason(ReasonCode.OVER_DOSE, Urgency.MEDIUM, figure.relativeDose()));
        }
        Double session = figure.total().figure();
        if (session != null && !figure.satisfactory()) {
            reasons.add(new Reason(ReasonCode.LOW_ADHERENCE, Urgency.LOW, session));
        }
    }
}
