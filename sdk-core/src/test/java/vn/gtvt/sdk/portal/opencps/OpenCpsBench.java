package vn.gtvt.sdk.portal.opencps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REFERENCE;
import static vn.gtvt.sdk.portal.opencps.OpenCps.REST;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.recorded.SampleDossier;

/** A dossier and the portal it goes to. */
abstract class OpenCpsBench {
  static final String AT = REST + "/dossiers/4711";

  final Attachment paper = SampleDossier.paper("paper", "don.pdf", "đơn");
  final Dossier dossier = SampleDossier.with(paper);
  final DossierKey key = new DossierKey(REFERENCE, "4711");
  final Receipt receipt = new Receipt("4711", REFERENCE);
  final OpenCps portal = new OpenCps();

  OpenCpsBench() throws IOException {}

  @AfterEach
  void close() {
    portal.close();
  }

  static String error403(String description) {
    return "{\"message\":\"No Content.\",\"code\":403,\"description\":\"" + description + "\"}";
  }

  static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }
}
