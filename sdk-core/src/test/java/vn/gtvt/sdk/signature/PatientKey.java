package vn.gtvt.sdk.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.gtvt.sdk.text.Bilingual;

/** A key whose holder must approve first. */
public record PatientKey(SigningKey key) implements SigningKey {
  @Override
  public List<X509Certificate> chain() {
    return key.chain();
  }

  @Override
  public boolean asksElsewhere() {
    return true;
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    return new KeyAnswer.Waits("ticket-1", new Bilingual("Hãy phê duyệt", "Approve"), null);
  }

  @Override
  public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
    assertThat(ticket).isEqualTo("ticket-1");
    return key.sign(digests);
  }
}
