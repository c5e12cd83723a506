package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Issues certificates under one key. Thread-safe. */
final class Authority {
  private static final AtomicLong SERIAL = new AtomicLong(System.currentTimeMillis());

  private final KeyPair keys;
  private final X509Certificate certificate;
  private final @Nullable URI services;

  private Authority(KeyPair keys, X509Certificate certificate, @Nullable URI services) {
    this.keys = keys;
    this.certificate = certificate;
    this.services = services;
  }

  /** A root that lives for twenty years. */
  static Authority root(String name, Instant now) {
    KeyPair keys = Keys.ec();
    X500Name self = name(name, null);
    Kind kind = Kind.authority(20);
    return new Authority(keys, make(self, keys, self, keys, kind, null, now), null);
  }

  /** An authority below this one whose certificates name the services at an address. */
  Authority issuing(String name, URI services, Instant now) {
    KeyPair pair = Keys.ec();
    X509Certificate made =
        make(subject(certificate), keys, name(name, null), pair, Kind.authority(10), null, now);
    return new Authority(pair, made, services);
  }

  X509Certificate certificate() {
    return certificate;
  }

  PrivateKey key() {
    return keys.getPrivate();
  }

  PublicKey publicKey() {
    return keys.getPublic();
  }

  X509Certificate company(CertificateOrder order, PublicKey key) {
    Kind kind = new Kind(order.from(), order.to(), null, order.usage(), null);
    KeyPair pair = new KeyPair(key, null);
    return make(
        subject(certificate),
        keys,
        name(order.commonName(), order.taxCode()),
        pair,
        kind,
        services,
        order.from());
  }

  X509Certificate service(String name, PublicKey key, KeyPurposeId purpose, Instant now) {
    Kind kind =
        new Kind(
            now.minus(365, ChronoUnit.DAYS),
            now.plus(3650, ChronoUnit.DAYS),
            null,
            KeyUsage.digitalSignature,
            purpose);
    return make(
        subject(certificate), keys, name(name, null), new KeyPair(key, null), kind, null, now);
  }

  private static X500Name name(String commonName, @Nullable String taxCode) {
    X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
    builder.addRDN(BCStyle.C, "VN");
    builder.addRDN(BCStyle.O, "GIẢ LẬP - CHỈ ĐỂ THỬ (SANDBOX)");
    builder.addRDN(BCStyle.CN, commonName);
    if (taxCode != null) {
      builder.addRDN(BCStyle.UID, "MST:" + taxCode);
    }
    return builder.build();
  }

  private static X500Name subject(X509Certificate of) {
    return X500Name.getInstance(of.getSubjectX500Principal().getEncoded());
  }

  /** What kind of certificate is made. */
  private record Kind(
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Integer years,
      int usage,
      @Nullable KeyPurposeId purpose) {
    static Kind authority(int years) {
      return new Kind(null, null, years, KeyUsage.keyCertSign | KeyUsage.cRLSign, null);
    }

    Date notBefore(Instant now) {
      return Date.from(from == null ? now.minus(2 * 365, ChronoUnit.DAYS) : from);
    }

    Date notAfter(Instant now) {
      return Date.from(
          to == null ? now.plus(365L * (years == null ? 1 : years), ChronoUnit.DAYS) : to);
    }
  }

  private static X509Certificate make(
      X500Name issuer,
      KeyPair issuerKeys,
      X500Name subject,
      KeyPair subjectKeys,
      Kind kind,
      @Nullable URI services,
      Instant now) {
    try {
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              kind.notBefore(now),
              kind.notAfter(now),
              subject,
              subjectKeys.getPublic());
      JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(kind.years() != null));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(kind.usage()));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          ids.createSubjectKeyIdentifier(subjectKeys.getPublic()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          ids.createAuthorityKeyIdentifier(issuerKeys.getPublic()));
      if (kind.purpose() != null) {
        boolean isCritical = kind.purpose().equals(KeyPurposeId.id_kp_timeStamping);
        builder.addExtension(
            Extension.extendedKeyUsage, isCritical, new ExtendedKeyUsage(kind.purpose()));
        if (kind.purpose().equals(KeyPurposeId.id_kp_OCSPSigning)) {
          builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
      }
      if (services != null) {
        addServices(builder, services);
      }
      ContentSigner signer =
          new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addServices(X509v3CertificateBuilder builder, URI at) throws IOException {
    builder.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(
            new AccessDescription[] {
              new AccessDescription(AccessDescription.id_ad_ocsp, uri(at + "/trust/ocsp")),
              new AccessDescription(
                  AccessDescription.id_ad_caIssuers, uri(at + "/trust/issuing.cer"))
            }));
    builder.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(
            new DistributionPoint[] {
              new DistributionPoint(
                  new DistributionPointName(new GeneralNames(uri(at + "/trust/issuing.crl"))),
                  null,
                  null)
            }));
  }

  private static GeneralName uri(String text) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, text);
  }
}
