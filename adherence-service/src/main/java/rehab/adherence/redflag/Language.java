package rehab.adherence.redflag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Languages that patients are asked in. */
enum Language {
    @JsonProperty("en")
    EN,
    @JsonProperty("es")
    ES
}
