package rehab.catalog.problem;

import rehab.kit.problem.ProblemType;

/** What this service refuses, besides what every service refuses. */
public enum CatalogProblem implements ProblemType {
    SHARED_LIBRARY(409, "The shared library changes with a release; copy it to adapt it"),
    SLUG_TAKEN(409, "Something else has this slug"),
    ALREADY_IN_REVIEW(409, "A revision of it waits for a decision already"),
    NO_DRAFT(409, "There is no draft to submit"),
    NOT_IN_REVIEW(409, "This revision does not wait for a decision"),
    NOT_PUBLISHED(409, "Only the published revision can be signed off"),
    RETIRED(409, "It is retired; a copy of it can be worked on"),
    AUTHOR_IS_REVIEWER(422, "Somebody else has to review it"),
    DRAFT_INCOMPLETE(422, "The draft cannot be submitted as it is"),
    IMPORT_REFUSED(422, "Nothing of it was taken in");

    private final int status;
    private final String title;

    CatalogProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
