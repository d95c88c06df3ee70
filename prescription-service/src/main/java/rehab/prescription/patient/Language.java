package rehab.prescription.patient;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language in which the patient reads. */
public enum Language {
    @JsonProperty("en")
    EN,
    @JsonProperty("es")
    ES
}
