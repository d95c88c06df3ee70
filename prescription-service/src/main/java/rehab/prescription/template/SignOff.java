package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clinic has found a version right. The next version waits for its own. */
@Entity
@Immutable
@Table(name = "template_sign_off")
class SignOff {
    @EmbeddedId
    private SignOffKey key;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_by_name")
    private String signedByName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column
    private @Nullable String comment;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SignOff() {}

    TemplateView.SignedOff view() {
        return new TemplateView.SignedOff(signedByName, signedAt, comment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignOff signOff && key.equals(signOff.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
