package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.content.Range;
import rehab.prescription.patient.PatientRegister;
import rehab.prescription.patient.PatientView;
import rehab.prescription.plan.PrescribedPeriod;
import rehab.prescription.plan.PrescribedPeriods;

/** Writes an open feed as it stands today. */
@ApplicationScoped
class ReadFeed {
    private final PatientRegister register;
    private final PrescribedPeriods periods;
    private final EstimateBurden burden;
    private final FeedSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadFeed(
            PatientRegister register,
            PrescribedPeriods periods,
            EstimateBurden burden,
            FeedSettings settings,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.periods = periods;
        this.burden = burden;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The feed's text; the transaction acts for the feed's clinic. */
    @Transactional
    String read(Feed feed) {
        UUID patientId = feed.patientId();
        PatientView patient = register.view(patientId);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(patient.timeZone())));
        audit.record("READ", patientId, "CALENDAR_FEED", feed.feedId());
        List<Series> series = new ArrayList<>();
        for (PrescribedPeriod period : periods.since(patientId, today.minusDays(settings.pastDays()))) {
            List<Range> minutes = burden.ordered(period.routines()).routineMinutes();
            for (int i = 0; i < period.routines().size(); i++) {
                series.addAll(SeriesPolicy.of(period, period.routines().get(i), minutes.get(i)));
            }
        }
        return new CalendarWriter(feed.feedId(), feed.madeAt(), patient.language(), settings.refresh()).write(series);
    }
}
