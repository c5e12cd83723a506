package vn.gtvt.sdk.http;

import java.io.IOException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in a few words why a call has no answer; of certificates in a clear sentence. */
final class NoAnswer {
  private static final int DEEPEST = 10;

  private NoAnswer() {}

  static String told(IOException e) {
    if (e instanceof ChangedFileException) {
      return ChangedFileException.TOLD;
    }
    if (!(e instanceof SSLException)) {
      return e.getClass().getSimpleName();
    }
    if (e instanceof SSLPeerUnverifiedException) {
      return "the certificate shown is for another host name: wrong address, or somebody in between"
          + " (chứng thư không phải của máy chủ này)";
    }
    Throwable cause = e;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return "the receiver's certificate has expired (chứng thư của máy chủ đã hết hạn)";
      }
      if (cause instanceof CertificateNotYetValidException) {
        return "the receiver's certificate is not valid yet: look at this machine's clock"
            + " (chứng thư của máy chủ chưa có hiệu lực)";
      }
    }
    return "no safe connection: the receiver's certificate is not trusted ("
        + e.getClass().getSimpleName()
        + ")";
  }
}
