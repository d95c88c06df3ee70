package rehab.catalog.content;

import java.util.List;
import java.util.Optional;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.safety.ShippedSafety;
import rehab.catalog.source.Claim;
import rehab.catalog.source.SourceDocument;

/** Reads the library from the files that ship with this service. A mistake in them stops the start. */
final class ShippedLibrary {
    private ShippedLibrary() {}

    static Library read() {
        LibraryFile file = ShippedFiles.read("library.json", LibraryFile.class);
        List<SourceDocument> sources =
                file.sources().stream().map(SourceEntry::toDocument).toList();
        List<Claim> pageClaims =
                sources.stream().flatMap(source -> source.pageClaims().stream()).toList();
        List<Library.Entry> exercises = file.exercises().stream()
                .map(slug -> ShippedFiles.read("exercises/" + slug + ".json", ExerciseFile.class))
                .map(exercise -> new Library.Entry(
                        exercise.id(),
                        exercise.slug(),
                        exercise.status(),
                        exercise.content(file.disclaimer(), pageClaims, variant -> figure(exercise.slug(), variant))))
                .toList();
        ShippedSafety safety = ShippedSafety.read();
        List<Library.Rule> rules = safety.rules().stream()
                .map(rule -> new Library.Rule(rule.id(), rule.slug(), ItemStatus.PUBLISHED, rule.rule()))
                .toList();
        return new Library(sources, exercises, safety.conditions(), rules);
    }

    private static Optional<FigureScript> figure(String slug, String variant) {
        return ShippedFiles.find("figures/" + slug + "/" + variant + ".json", FigureScript.class);
    }
}
