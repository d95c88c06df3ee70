package rehab.prescription.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A group, as far as this service uses it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakGroup(String id) {}
