package rehab.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import rehab.catalog.json.StoredJson;

class FigureScriptTest {
    private static final String NOD = """
            {"view": {"azimuth": 90}, "props": [{"kind": "CHAIR", "at": [0, 0, 0]}], "cycle": "THERE_AND_BACK",
             "keys": [{"label": "Sit tall", "holdSeconds": 1, "pose": {"pelvis": {"at": [0, 0, 0.55]}}},
                      {"label": "Glide back", "moveSeconds": 2, "holdSeconds": 2, "pose": {"head": {"slide": -0.03}}}],
             "contacts": [{"part": "PELVIS", "surface": "SEAT"}], "alt": "A person nods."}
            """;

    @Test
    void isTheSameAfterBeingStored() {
        // Given
        FigureScript script = StoredJson.read(NOD, FigureScript.class);

        // When
        FigureScript stored = StoredJson.read(StoredJson.write(script), FigureScript.class);

        // Then
        assertThat(stored).isEqualTo(script);
        assertThat(stored.keys().get(0).pose().pelvis()).isEqualTo(new Pelvis(new Vec(0, 0, 0.55), 0.0, 0.0, 0.0));
        assertThat(stored.keys().get(1).pose().legs()).isNull();
    }

    @Test
    void refusesAPointThatIsNone() {
        assertThatThrownBy(() -> StoredJson.read("[1, 2]", Vec.class)).hasStackTraceContaining("three numbers");
        assertThatThrownBy(() -> StoredJson.read("[1, 2, 1e9]", Vec.class)).hasStackTraceContaining("between -9 and 9");
    }
}
