package rehab.catalog.lifecycle;

/** What people do to an item. */
enum Act {
    SAVE_DRAFT,
    SUBMIT,
    PUBLISH,
    RETURN,
    SIGN_OFF,
    RETIRE
}
