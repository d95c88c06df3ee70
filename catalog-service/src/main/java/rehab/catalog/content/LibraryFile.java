package rehab.catalog.content;

import java.util.List;

/**
 * The file {@code content/library.json}.
 *
 * @param disclaimer stands under every exercise
 * @param exercises slugs; each has its file in {@code content/exercises}
 */
record LibraryFile(Disclaimer disclaimer, List<String> exercises, List<SourceEntry> sources) {}
