package rehab.catalog.figure.draw;

/** A colour of the figure's palette: as it is called in style sheets, on paper and in the dark. */
enum Tone {
    SKIN("skin", "#e3a57e", "#dd9f79"),
    SKIN_DEEP("skin2", "#c98a63", "#b97c58"),
    SHIRT("shirt", "#2a50b8", "#5f86ea"),
    SHIRT_DEEP("shirt2", "#1b3a8f", "#3f63c4"),
    SHORTS("shorts", "#3a4358", "#8f9bb3"),
    SHORTS_DEEP("shorts2", "#2a3143", "#6c788f"),
    HAIR("hair", "#3b2a26", "#6a4a3c"),
    WORK("work", "#ff7a66", "#ff8d7b"),
    WOOD("wood", "#d8c3a0", "#6f6350"),
    WOOD_DEEP("wood2", "#bda27a", "#564b3b"),
    WALL("wall", "#dfe3e6", "#2a3240"),
    WALL_DEEP("wall2", "#c6ccd2", "#3a4454"),
    MAT("mat", "#bfdccb", "#2c5141"),
    PILLOW("pillow", "#ffe3a0", "#c9a24d"),
    BAND("band", "#e2553f", "#ff8d7b"),
    METAL("metal", "#5c6675", "#aab4c4"),
    FLOOR("floor", "#d3d7d8", "#2c3442"),
    SHADOW("shadow", "#dfe2df", "#1b2230"),
    PAPER("paper", "#f4f5f1", "#0f131c"),
    INK("ink", "#1b3a8f", "#ffd166");

    private final String word;
    private final String light;
    private final String dark;

    Tone(String word, String light, String dark) {
        this.word = word;
        this.light = light;
        this.dark = dark;
    }

    /** The name after {@code rf-} of its class and after {@code --rf-} of its custom property. */
    String word() {
        return word;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The same, as it looks on the far side of the body. */
    Tone deep() {
        return switch (this) {
            case SKIN -> SKIN_DEEP;
            case SHIRT -> SHIRT_DEEP;
            case SHORTS -> SHORTS_DEEP;
            default -> this;
        };
    }
}
