package vn.gtvt.sdk.license.health.gksklx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import org.w3c.dom.Document;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.health.HealthCheck;
import vn.gtvt.sdk.license.health.HealthReading;
import vn.gtvt.sdk.license.health.SignedCertificate;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.signature.xml.XmlFiles;
import vn.gtvt.sdk.text.Messages;

/**
 * Reads signed certificates. Immutable and safe for concurrent use; throws for nothing that a file
 * can be.
 */
public final class SignData {
  private static final Messages WORDS = Messages.beside(HealthCheck.class);
  // A certificate has some kilobytes; the bound is ours.
  private static final int LARGEST = 1 << 20;

  private final Verifier verifier;

  /** Makes a reader; whom to trust is the verifier's to know. */
  public SignData(Verifier verifier) {
    this.verifier = verifier;
  }

  /** Reads the text of SIGNDATA: Base64, line breaks do not matter. */
  public HealthReading base64(String signData) {
    if (signData.length() > 2 * LARGEST) {
      return tooLarge(signData.length());
    }
    byte[] text = signData.replaceAll("\\s", "").getBytes(StandardCharsets.ISO_8859_1);
    try {
      return xml(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return new HealthReading.Unreadable(WORDS.get("unreadable.base64"));
    }
  }

  /** Reads the signed XML itself. */
  public HealthReading xml(byte[] file) {
    if (file.length > LARGEST) {
      return tooLarge(file.length);
    }
    Document document;
    try {
      document = XmlFiles.read(file);
    } catch (IOException e) {
      return new HealthReading.Unreadable(WORDS.get("unreadable.xml"));
    }
    SignedFields fields = new SignedFields(document.getDocumentElement());
    try {
      return new HealthReading.Read(
          new SignedCertificate(fields.certificate(), verifier.xml(file), Content.of(file)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return new HealthReading.Unreadable(WORDS.get("unreadable.field", "field", fields.last()));
    }
  }

  private static HealthReading tooLarge(int bytes) {
    return new HealthReading.Unreadable(
        WORDS.get("unreadable.too-large", "bytes", bytes, "most", LARGEST));
  }
}
