package rehab.prescription.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.patient.Language;
import rehab.prescription.portal.PortalAddress;

/** Makes the printed sheet of a version. */
@ApplicationScoped
class MakeHandout {
    private final OpenForHandout open;
    private final CatalogWords catalog;
    private final EstimateBurden burden;
    private final HandoutSettings settings;
    private final PortalAddress portal;
    private final JsonWebToken token;
    private final Semaphore printers;

    MakeHandout(
            OpenForHandout open,
            CatalogWords catalog,
            EstimateBurden burden,
            HandoutSettings settings,
            PortalAddress portal,
            JsonWebToken token) {
        this.open = open;
        this.catalog = catalog;
        this.burden = burden;
        this.settings = settings;
        this.portal = portal;
        this.token = token;
        this.printers = new Semaphore(settings.atOnce(), true);
    }

    /**
     * Which sheet.
     *
     * @param language the patient's own where null
     */
    record Wish(
            UUID patientId,
            UUID prescriptionId,
            int version,
            Look look,
            @Nullable Language language) {}

    /**
     * The sheet, as the version, the catalog and the day have it.
     *
     * @throws ProblemException 404 when there is no such version or the caller may not see it; 503 when the catalog is away: a
     *     sheet without its figures is not what was asked for
     */
    Handout make(Wish wish) {
        OpenForHandout.Opened opened = open.open(wish.patientId(), wish.prescriptionId(), wish.version());
        Language language = wish.language() == null ? opened.language() : wish.language();
        var material = new SheetAssembly.Material(
                opened.version(),
                opened.patient(),
                token.getClaim("clinic_name"),
                opened.made(),
                opened.today(),
                settings.weeks(),
                burden.ordered(opened.version().content().routines()).routineMinutes(),
                portal.url(),
                catalog.of(opened.version().content(), language));
        SheetAssembly.Printout printout = new SheetAssembly(language, wish.look(), material).assemble();
        Function<Cut, String> html = cut -> SheetHtml.of(printout.sheet(), Words.in(language), cut);
        return new Handout(
                Etag.of(fingerprint(html.apply(Cut.NONE), printout.pictures())),
                "exercises-" + VersionCode.of(wish.prescriptionId(), wish.version()) + ".pdf",
                () -> print(html, printout.pictures(), opened));
    }

    private byte[] print(Function<Cut, String> html, Map<String, String> pictures, OpenForHandout.Opened opened) {
        boolean isOurTurn = false;
        try {
            isOurTurn = printers.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (!isOurTurn) {
                throw new ProblemException(
                        CommonProblem.NEIGHBOUR_AWAY,
                        "Many sheets are being printed at present. Try again in a moment.");
            }
            return SheetPdf.print(html, pictures, opened.version().activatedAt());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (isOurTurn) {
                printers.release();
            }
        }
    }

    private static String fingerprint(String html, Map<String, String> pictures) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(html.getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(pictures).values().forEach(svg -> digest.update(svg.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
