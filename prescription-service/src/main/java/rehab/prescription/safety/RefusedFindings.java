package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found when something was refused. The refused transaction is rolled back; this is kept in one of its own. */
@RequestScoped
class RefusedFindings {
    private final FindingRepository findings;
    private FindingRepository.@Nullable Occasion occasion;
    private List<Found> found = List.of();

    RefusedFindings(FindingRepository findings) {
        this.findings = findings;
    }

    void remember(FindingRepository.Occasion when, List<Found> what) {
        occasion = when;
        found = List.copyOf(what);
    }

    boolean isEmpty() {
        return occasion == null;
    }

    void keep() {
        FindingRepository.Occasion when = occasion;
        if (when != null) {
            QuarkusTransaction.requiringNew().run(() -> findings.add(when, found));
        }
    }
}
