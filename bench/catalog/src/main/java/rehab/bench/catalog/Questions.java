package rehab.bench.catalog;

import java.util.List;

/** What is asked, each as often as any other: a page of 25, searched and filtered, as people ask for it. */
final class Questions {
    static final List<String> PATHS = List.of(
            "/exercises?q=thoracic%20rot&region=THORACIC_SPINE",
            "/exercises?q=shoulder%20stretch&type=STRETCH",
            "/exercises?q=scap&position=SEATED",
            "/exercises?q=pec%20stretch&equipment=DOORWAY",
            "/exercises?q=neck&type=MOBILITY&without=NECK_EXTENSION",
            "/exercises?q=row&equipment=TUBING",
            "/exercises?q=plank&region=CORE&type=STRENGTHENING",
            "/exercises?q=upper%20back&position=STANDING",
            "/exercises?q=trapezius%20raise&muscle=TRAPEZIUS_MIDDLE",
            "/exercises?q=banded%20press&type=STRENGTHENING",
            "/exercises?q=wall&when=DESK_BREAK",
            "/exercises?q=kneeling%20reach&sides=EACH",
            "/exercises?q=cervical&region=NECK&region=UPPER_BACK",
            "/exercises?q=squeezing&type=STRENGTHENING&type=STABILISATION",
            "/exercises?q=chest&equipment=NONE",
            "/exercises?q=prone%20hold&muscle=ERECTOR_SPINAE",
            "/exercises?q=arm%20circle&position=STANDING&position=SEATED",
            "/exercises?q=rhomboid&without=OVERHEAD_ARM&without=LOADED",
            "/exercises?q=core%20curl&position=SUPPORT",
            "/exercises?q=doorway&region=CHEST");

    private Questions() {}
}
