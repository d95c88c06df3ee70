package rehab.adherence.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import rehab.adherence.clinicrule.ClinicRules;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.Window;
import rehab.adherence.rollup.ClinicRollups;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;

/** Reads the aggregates of the calling administrator's clinic, from rollups: no sessions, however many years. */
@ApplicationScoped
class ReadClinicSummary {
    private final CurrentCaller caller;
    private final ClinicRecords records;
    private final ClinicRollups rollups;
    private final ClinicRules rules;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadClinicSummary(
            CurrentCaller caller,
            ClinicRecords records,
            ClinicRollups rollups,
            ClinicRules rules,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.caller = caller;
        this.records = records;
        this.rollups = rollups;
        this.rules = rules;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The clinic over some weeks. A clinic has no time zone: its weeks are told by UTC, each patient's days by their own.
     *
     * @param weeks this ISO week and how many before it, counting it
     */
    @Transactional
    public ClinicSummaryView read(int weeks) {
        UUID clinicId = caller.get().clinic();
        LocalDate to = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate from = Window.ofWeeks(weeks, to).from();
        LocalDate last = IsoWeek.of(to).monday();
        audit.record("READ", null, "clinic-summary", null);
        Period silentAfter = Period.ofDays(rules.of(clinicId).limits().silentDays());
        SmallCells cells = new SmallCells(settings.smallestGroup());
        return records.read(() -> new Aggregates(rollups.patients(clinicId, from, last), cells, silentAfter)
                .summary(clinicId, from, to, rollups.weeks(clinicId, from, last)));
    }
}
