package rehab.prescription.template;

import java.util.List;
import rehab.prescription.content.Schedule;

/** A routine of a template. */
record TemplateRoutine(String name, Schedule schedule, List<TemplateLine> lines) {
    TemplateRoutine {
        lines = List.copyOf(lines);
    }
}
