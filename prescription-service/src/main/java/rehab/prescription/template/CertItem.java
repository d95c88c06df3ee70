package rehab.prescription.template;

/**
 * The items of the Consensus on Exercise Reporting Template (Slade, Dionne, Underwood, Buchbinder; British Journal of Sports
 * Medicine, 2016): sixteen numbers, three of them in two parts. They were made for reports of trials; what only a report of a
 * finished trial can say does not apply to a template.
 */
enum CertItem {
    /** 1: the equipment. */
    EQUIPMENT("1"),
    /** 2: qualification, expertise and training of who provides it. */
    PROVIDER("2"),
    /** 3: alone or in a group. */
    GROUPING("3"),
    /** 4: supervised or not, and how it is delivered. */
    SUPERVISION("4"),
    /** 5: how adherence is measured and reported. */
    ADHERENCE("5"),
    /** 6: how people are motivated. */
    MOTIVATION("6"),
    /** 7a: the rule by which is decided to do more. */
    PROGRESSION_RULE("7a"),
    /** 7b: how more is done. */
    PROGRESSION_STEPS("7b"),
    /** 8: each exercise, so that it can be done again as it was meant. A line names a reviewed exercise of the catalog. */
    EXERCISES("8"),
    /** 9: what is done at home. A template is nothing else. */
    HOME_PROGRAMME("9"),
    /** 10: what besides exercise belongs to it. */
    OTHER_COMPONENTS("10"),
    /** 11: which adverse events there were, and how many. Only a finished trial can say. */
    ADVERSE_EVENTS("11"),
    /** 12: where it is done. */
    SETTING("12"),
    /** 13: sets, repetitions, sessions, and for how long. A template always has all but the last. */
    DOSE("13"),
    /** 14a: the same for all, or tailored. */
    TAILORING("14a"),
    /** 14b: how it is tailored; not asked when it is the same for all. */
    TAILORING_HOW("14b"),
    /** 15: the rule by which one's starting level is decided. */
    STARTING_LEVEL("15"),
    /** 16a: how is found out whether it is delivered as planned. */
    FIDELITY("16a"),
    /** 16b: how far it was delivered as planned. Only a finished trial can say. */
    FIDELITY_FOUND("16b");

    private final String number;

    CertItem(String number) {
        this.number = number;
    }

    /** As the publication counts it. */
    String number() {
        return number;
    }
}
