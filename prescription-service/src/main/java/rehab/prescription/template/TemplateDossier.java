package rehab.prescription.template;

import org.jspecify.annotations.Nullable;

/**
 * A template with one of its versions.
 *
 * @param signOff of that version, by the caller's clinic
 */
record TemplateDossier(
        Template template,
        TemplateVersion version,
        @Nullable SignOff signOff) {}
