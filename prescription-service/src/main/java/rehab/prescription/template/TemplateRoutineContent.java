package rehab.prescription.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import rehab.kit.text.Text;
import rehab.prescription.content.Schedule;

/**
 * A routine of a template, as sent by a client.
 *
 * @param name 1 to 200 characters
 * @param lines 1 to 20, in the order in which they are done
 */
record TemplateRoutineContent(
        @Text(max = 200) String name,
        @NotNull @Valid Schedule schedule,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid TemplateLineContent> lines) {}
