package vn.gtvt.sdk.signature.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.xml.XmlFiles;

/** Judges the signature of an XML file. */
final class XmlCheck {
  private static final int MOST_CERTIFICATES = 20;

  private final Rules rules;

  XmlCheck(Rules rules) {
    this.rules = rules;
  }

  VerificationReport judge(byte[] xml, @Nullable X509Certificate expected) throws IOException {
    Document document = XmlFiles.read(xml);
    Finding fault = XmlRules.fault(document);
    if (fault != null) {
      return new VerificationReport(List.of(), List.of(fault));
    }
    SignatureReport.Builder report = new SignatureReport.Builder();
    Element signature = XmlElements.all(document, "Signature").get(0);
    boolean isWeak = weak(signature);
    if (isWeak) {
      report.add(FindingCode.WEAK_ALGORITHM, "name", "SHA-1");
    }
    Readings readings = new Readings(xml, new XmlReading(document, isWeak), isWeak);
    List<X509Certificate> beside = certificates(signature);
    X509Certificate signer = expected != null ? expected : signer(beside, readings);
    PublicKey key = signer == null ? readings.asItStands.keyBeside() : signer.getPublicKey();
    if (signer != null) {
      report.signer(signer);
    }
    if (key != null && KeyStrength.isBroken(key)) {
      KeyStrength.judge(key, report);
      return new VerificationReport(List.of(report.build()), List.of());
    }
    boolean areFitting = values(readings, key, signature, report);
    if (signer == null) {
      report.add(
          key != null && areFitting ? FindingCode.SIGNER_KEY_ONLY : FindingCode.SIGNER_UNKNOWN);
    } else {
      report.add(FindingCode.NO_TIME_STAMP);
      List<X509Certificate> pool = new ArrayList<>(beside);
      pool.addAll(rules.known());
      new CertificateCheck(rules, List.of()).judge(signer, pool, report);
    }
    if (XmlProperties.isThere(signature)) {
      report.add(FindingCode.PROPERTY_NOT_SIGNED);
      // Last, for nothing may be decided by a time that anybody can change.
      XmlProperties.time(signature).ifPresent(report::claimed);
    }
    return new VerificationReport(List.of(report.build()), List.of());
  }

  /** The order of certificates is free: it is the one whose key made the signature. */
  private static @Nullable X509Certificate signer(List<X509Certificate> beside, Readings readings)
      throws IOException {
    X509Certificate found = beside.size() < 2 ? null : maker(beside, readings.asItStands);
    if (found == null && beside.size() > 1) {
      found = maker(beside, readings.dense());
    }
    if (found != null) {
      return found;
    }
    return beside.stream()
        .filter(candidate -> beside.stream().noneMatch(other -> isIssuer(candidate, other)))
        .findFirst()
        .orElse(beside.isEmpty() ? null : beside.get(0));
  }

  private static @Nullable X509Certificate maker(List<X509Certificate> beside, XmlReading reading)
      throws IOException {
    for (X509Certificate candidate : beside) {
      if (reading.isSignedBy(candidate.getPublicKey())) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isIssuer(X509Certificate candidate, X509Certificate of) {
    return !candidate.equals(of)
        && of.getIssuerX500Principal().equals(candidate.getSubjectX500Principal());
  }

  /** As it stands first, and without white space between elements if that does not fit. */
  private static boolean values(
      Readings readings, @Nullable PublicKey key, Element signature, SignatureReport.Builder report)
      throws IOException {
    XmlReading asItStands = readings.asItStands;
    if (asItStands.fits(key)) {
      return true;
    }
    XmlReading dense = readings.dense();
    if (dense.fits(key)) {
      // No key beside it is how the school's file is told apart (school.md 2.7).
      boolean isOfSchool = XmlElements.children(signature, "KeyInfo").isEmpty();
      report.add(isOfSchool ? FindingCode.WHITESPACE_IGNORED : FindingCode.WHITESPACE_CHANGED);
      return true;
    }
    boolean isSigned = asItStands.isSignedBy(key) || dense.isSignedBy(key);
    if (!isSigned) {
      report.add(FindingCode.SIGNATURE_MISMATCH);
    }
    if (isSigned || !(asItStands.isWhole() || dense.isWhole())) {
      report.add(FindingCode.DIGEST_MISMATCH);
    }
    return false;
  }

  private static boolean weak(Element signature) {
    Element info = XmlElements.children(signature, "SignedInfo").get(0);
    Element reference = XmlElements.children(info, "Reference").get(0);
    return XmlRules.METHODS.get(XmlElements.algorithm(info, "SignatureMethod"))
            == HashAlgorithm.SHA1
        || XmlRules.DIGESTS.get(XmlElements.algorithm(reference, "DigestMethod"))
            == HashAlgorithm.SHA1;
  }

  private static List<X509Certificate> certificates(Element signature) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    for (Element text : XmlElements.all(signature, "X509Certificate")) {
      if (all.size() == MOST_CERTIFICATES) {
        throw new IOException("more certificates than " + MOST_CERTIFICATES);
      }
      try {
        byte[] der = Base64.getMimeDecoder().decode(text.getTextContent().strip());
        all.add(
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der)));
      } catch (CertificateException | IllegalArgumentException e) {
        throw new IOException("X509Certificate", e);
      }
    }
    return all;
  }

  /** The file as it stands, and as a reader has it that drops white space. */
  private static final class Readings {
    private final byte[] xml;
    private final XmlReading asItStands;
    private final boolean isWeak;
    private @Nullable XmlReading dense;

    Readings(byte[] xml, XmlReading asItStands, boolean isWeak) {
      this.xml = xml;
      this.asItStands = asItStands;
      this.isWeak = isWeak;
    }

    XmlReading dense() throws IOException {
      if (dense == null) {
        Document document = XmlFiles.read(xml);
        XmlFiles.dropWhitespace(document);
        dense = new XmlReading(document, isWeak);
      }
      return dense;
    }
  }
}
