package rehab.adherence.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.reckoning.Due;
import rehab.adherence.reckoning.Reckoner;

/** Keeps rollups up: makes a patient's weeks again from the first that may differ. */
@ApplicationScoped
class KeepRollups implements Reckoner {
    private final RollUp rollUp;
    private final RollupRows rows;

    KeepRollups(RollUp rollUp, RollupRows rows) {
        this.rollUp = rollUp;
        this.rows = rows;
    }

    @Override
    public void reckon(Due due) {
        rollUp.from(first(due), List.of(new RollUp.Of(due.patient(), due.today())));
    }

    /**
     * What changes on a later day leaves open whether days have ended since the last time; and a patient who moved west may
     * be a day back.
     */
    private LocalDate first(Due due) {
        return rows.asOf(due.patient().patientId())
                .flatMap(asOf -> Stream.of(asOf, due.from(), due.today()).min(LocalDate::compareTo))
                .map(day -> IsoWeek.of(day).monday())
                .orElse(LocalDate.EPOCH);
    }

    @Override
    public int order() {
        return -10;
    }
}
