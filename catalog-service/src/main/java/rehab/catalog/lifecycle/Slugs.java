package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Readable addresses: unique in what a clinic sees, so that its own never hides one of the shared library. */
@ApplicationScoped
class Slugs {
    /** Leaves room for a number behind it. */
    private static final int MAX = 80;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private final EntityManager database;
    private final ItemRepository items;

    Slugs(EntityManager database, ItemRepository items) {
        this.database = database;
        this.items = items;
    }

    /**
     * A slug that nothing of this kind has yet. Of two who ask at a time in a clinic, one waits for the other.
     *
     * @param asked this one or none; null: one made from the title
     * @throws ProblemException 409 when the one asked for is taken
     */
    String free(ItemKind kind, UUID clinic, @Nullable String asked, String title) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:clinic, 3)) as text)")
                .setParameter("clinic", clinic.toString())
                .getSingleResult();
        if (asked == null) {
            String made = of(title);
            return numbered(kind, made.isEmpty() ? of(kind.name()) : made);
        }
        if (taken(kind, asked)) {
            String message = "is the slug of something else here or in the shared library";
            throw new ProblemException(
                    CatalogProblem.SLUG_TAKEN, "slug: " + message, List.of(new FieldProblem("slug", "Taken", message)));
        }
        return asked;
    }

    private String numbered(ItemKind kind, String slug) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? slug : slug + "-" + n)
                .filter(candidate -> !taken(kind, candidate))
                .findFirst()
                .orElseThrow();
    }

    private boolean taken(ItemKind kind, String slug) {
        return items.bySlug(kind, slug).isPresent();
    }

    /** Small letters, digits and dashes of a text; empty when it has none. */
    static String of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String dashed = trim(OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
        return dashed.length() <= MAX ? dashed : trim(dashed.substring(0, MAX));
    }

    private static String trim(String dashed) {
        return ENDS.matcher(dashed).replaceAll("");
    }
}
