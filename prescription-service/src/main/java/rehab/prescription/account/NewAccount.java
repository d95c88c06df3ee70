package rehab.prescription.account;

import java.util.UUID;

/**
 * A patient's account to be made.
 *
 * @param clinicId the clinic whose patient it is
 * @param personId the patient's id in this service; the account carries it for ever
 * @param signInName wanted name, unique among all accounts
 * @param displayName the patient's name
 */
public record NewAccount(UUID clinicId, UUID personId, String signInName, String displayName) {}
