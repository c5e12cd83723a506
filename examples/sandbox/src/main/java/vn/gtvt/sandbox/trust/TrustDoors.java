package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;

/** The addresses of revocation, time-stamps and certificates. */
final class TrustDoors {
  private static final int MOST = 1 << 16;

  private final TrustOffice office;
  private final AtomicBoolean silent;

  TrustDoors(TrustOffice office, AtomicBoolean silent) {
    this.office = office;
    this.silent = silent;
  }

  Response handle(Request request) throws IOException {
    if (silent.get()) {
      return Response.error(503, "The trust services are switched off");
    }
    try {
      return switch (request.path()) {
        case "/trust/ocsp" ->
            answer("application/ocsp-response", office.revocation().ocsp(body(request)));
        case "/trust/issuing.crl" -> answer("application/pkix-crl", office.lists().issuing());
        case "/trust/root.crl" -> answer("application/pkix-crl", office.lists().root());
        case "/trust/tsa" ->
            answer("application/timestamp-reply", office.stamps().answer(body(request)));
        case "/trust/issuing.cer" -> answer("application/pkix-cert", office.issuer().getEncoded());
        case "/trust/root.cer" -> answer("application/pkix-cert", office.root().getEncoded());
        default -> Response.error(404, "There is nothing here");
      };
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static byte[] body(Request request) throws IOException {
    return request.body().readNBytes(MOST);
  }

  private static Response answer(String type, byte[] bytes) {
    return Response.of(200, type, bytes);
  }
}
