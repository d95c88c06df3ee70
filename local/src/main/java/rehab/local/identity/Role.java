package rehab.local.identity;

/** What a person may be in a clinic. */
public enum Role {
    THERAPIST("therapist", "therapists"),
    PATIENT("patient", "patients"),
    ADMINISTRATOR("administrator", "administrators");

    private final String realmRole;
    private final String group;

    Role(String realmRole, String group) {
        this.realmRole = realmRole;
        this.group = group;
    }

    /** The role's name in tokens. */
    public String realmRole() {
        return realmRole;
    }

    /** The clinic's sub-group whose members have the role. */
    String group() {
        return group;
    }
}
