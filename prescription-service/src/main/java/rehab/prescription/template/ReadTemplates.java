package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Reads templates. They are about nobody: reading them is no access to a record. */
@ApplicationScoped
class ReadTemplates {
    private static final int SORT_KEY_PARTS = 2;

    private final TemplateRepository templates;
    private final ShowTemplate show;

    ReadTemplates(TemplateRepository templates, ShowTemplate show) {
        this.templates = templates;
        this.show = show;
    }

    /** By name. */
    @Transactional
    Page<TemplateSummary> list(TemplateRepository.Filter filter, int limit, @Nullable String cursor) {
        List<TemplateDossier> rows = templates.list(filter, after(cursor), limit + 1);
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.encode(
                                row.version().content().name(), row.template().id()))
                .map(show::summary);
    }

    /** One version; without a number, the current one. */
    @Transactional
    ShowTemplate.Shown read(UUID templateId, @Nullable Integer version) {
        return show.show(templates.require(templateId, version));
    }

    /** Every version, oldest first. */
    @Transactional
    List<TemplateVersionSummary> versions(UUID templateId) {
        return templates.versions(templateId).stream()
                .map(dossier -> dossier.version().summary(dossier.signOff()))
                .toList();
    }

    private static TemplateRepository.@Nullable SortKey after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, SORT_KEY_PARTS);
        return parts.isEmpty()
                ? null
                : new TemplateRepository.SortKey(parts.get(0), Cursor.part(parts.get(1), UUID::fromString));
    }
}
