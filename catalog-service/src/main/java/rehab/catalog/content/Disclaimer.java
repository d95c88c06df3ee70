package rehab.catalog.content;

/** What stands under every exercise, and which wording it is. */
record Disclaimer(String version, String text) {}
