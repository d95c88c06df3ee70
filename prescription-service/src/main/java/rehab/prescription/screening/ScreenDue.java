package rehab.prescription.screening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.safety.Moment;

/**
 * Checks every patient who is due: since the last check there was news, or a day has gone by for them. Several instances may
 * do so at once. Whoever could not be checked stays due: an outage of the catalog holds up nobody's exercises, for what is
 * active was safe, or answered, when it was checked last.
 */
@ApplicationScoped
class ScreenDue {
    private static final Logger LOG = Logger.getLogger(ScreenDue.class);
    private static final int ATTEMPTS = 3;

    private final DuePatients patients;
    private final Screening screening;
    private final Tenancy tenancy;

    ScreenDue(DuePatients patients, Screening screening, Tenancy tenancy) {
        this.patients = patients;
        this.screening = screening;
        this.tenancy = tenancy;
    }

    /** @param news what there was news about, for those who are due because of it */
    @ActivateRequestContext
    void screen(Moment news) {
        DuePatients.@Nullable Due last = null;
        boolean isCatalogThere = true;
        while (isCatalogThere) {
            List<DuePatients.Due> due = next(last);
            if (due.isEmpty()) {
                return;
            }
            for (DuePatients.Due one : due) {
                last = one;
                isCatalogThere = isCatalogThere && screen(one, news);
            }
        }
        LOG.info("The catalog does not answer; the patients who are left are checked later");
    }

    private List<DuePatients.Due> next(DuePatients.@Nullable Due after) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> patients.next(after));
    }

    /** Answers whether the catalog was there. */
    private boolean screen(DuePatients.Due due, Moment news) {
        tenancy.actAs(due.clinicId(), Tenancy.SYSTEM);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Screening.Plan plan = screening.prepare(due.patientId(), present -> present);
                if (plan.isCatalogAway()) {
                    return false;
                }
                Moment moment = plan.isBecauseOfNews() ? news : Moment.DAILY;
                if (isCarriedOut(plan, moment)) {
                    return true;
                }
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Patient %s was not checked; tried again later", due.patientId());
        }
        return true;
    }

    private boolean isCarriedOut(Screening.Plan plan, Moment moment) {
        try {
            QuarkusTransaction.requiringNew().run(() -> screening.carryOut(plan, moment, () -> {}));
            return true;
        } catch (Screening.Moved e) {
            return false;
        }
    }
}
