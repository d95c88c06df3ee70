package rehab.prescription.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.CrossChecked.Misfit;

/** Nobody begins a template of the shared library: it comes with a release. */
final class Ownable {
    private Ownable() {}

    static List<Misfit> misfits(@Nullable TemplateScope scope) {
        return scope == TemplateScope.SHARED ? List.of(new Misfit("scope", "must be PERSONAL or CLINIC")) : List.of();
    }
}
