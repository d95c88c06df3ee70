package rehab.prescription.account;

/** What came of opening an account. */
public sealed interface AccountOpening {

    /**
     * The account is there and the access code opens it.
     *
     * @param subject the account's id
     */
    record Opened(String subject) implements AccountOpening {}

    /** Somebody else has that sign-in name; try another. */
    record NameTaken() implements AccountOpening {}
}
