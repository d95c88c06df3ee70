package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemKind;

/** The clinic's own exercises as a spreadsheet, drafts included, retired ones left out. */
@ApplicationScoped
class ExportSheet {
    private final OwnItems items;

    ExportSheet(OwnItems items) {
        this.items = items;
    }

    @Transactional
    byte[] write() {
        return Sheet.write(items.own(ItemKind.EXERCISE).stream()
                .filter(item -> !item.isRetired())
                .map(item -> ExerciseRow.cells(item.slug(), StoredJson.read(item.content(), ExerciseContent.class)))
                .toList());
    }
}
