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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
  private final Set<BigInteger> issued = ConcurrentHashMap.newKeySet();

  private Authority(KeyPair keys, X509Certificate certificate, @Nullable URI services) {
    this.keys = keys;
    this.certificate = certificate;
    this.services = services;
  }

  /** A root that lives for twenty years. */
  static Authority root(String name, KeyKind keyKind, Instant now) {
    KeyPair keys = Keys.of(keyKind);
    X500Name self = name(name, null);
    Kind kind = Kind.authority(20);
    return new Authority(keys, make(self, keys, self, keys, kind, null, now), null);
  }

  /** An authority below this one whose certificates name the services at an address. */
  Authority issuing(String name, KeyKind keyKind, URI services, Instant now) {
    KeyPair pair = Keys.of(keyKind);
    X509Certificate made =
        kept(
            make(
                subject(certificate),
                keys,
                name(name, null),
                pair,
                Kind.authority(10),
                Services.root(services),
                now));
    return new Authority(pair, made, services);
  }

  /** A stranger of the same name with a key of its own. */
  Authority impostor(Instant now) {
    KeyPair pair = Keys.ec();
    X500Name self = subject(certificate);
    return new Authority(
        pair, make(self, pair, self, pair, Kind.authority(10), null, now), services);
  }

  /** Says whether it issued a certificate. */
  boolean isIssued(BigInteger serial) {
    return issued.contains(serial);
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
    List<KeyPurposeId> purposes =
        order.purposes().stream()
            .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
            .toList();
    Kind kind = new Kind(order.from(), order.to(), null, order.usage(), purposes);
    KeyPair pair = new KeyPair(key, null);
    return kept(
        make(
            subject(certificate),
            keys,
            name(order.commonName(), order.taxCode()),
            pair,
            kind,
            Services.issuing(services),
            order.from()));
  }

  private X509Certificate kept(X509Certificate made) {
    issued.add(made.getSerialNumber());
    return made;
  }

  X509Certificate service(
      String name, PublicKey key, KeyPurposeId purpose, Instant now, Instant until) {
    Kind kind =
        new Kind(
            (until.isBefore(now) ? until : now).minus(365, ChronoUnit.DAYS),
            until,
            null,
            KeyUsage.digitalSignature,
            List.of(purpose));
    // A responder is exempt from being asked about; a time-stamper is not.
    Services own =
        purpose.equals(KeyPurposeId.id_kp_OCSPSigning) ? null : Services.issuing(services);
    return kept(
        make(subject(certificate), keys, name(name, null), new KeyPair(key, null), kind, own, now));
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
      List<KeyPurposeId> purposes) {
    static Kind authority(int years) {
      return new Kind(null, null, years, KeyUsage.keyCertSign | KeyUsage.cRLSign, List.of());
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
      @Nullable Services services,
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
      if (!kind.purposes().isEmpty()) {
        boolean isCritical = kind.purposes().contains(KeyPurposeId.id_kp_timeStamping);
        builder.addExtension(
            Extension.extendedKeyUsage,
            isCritical,
            new ExtendedKeyUsage(kind.purposes().toArray(new KeyPurposeId[0])));
        if (kind.purposes().contains(KeyPurposeId.id_kp_OCSPSigning)) {
          builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
      }
      if (services != null) {
        addServices(builder, services);
      }
      ContentSigner signer =
          new JcaContentSignerBuilder(Keys.algorithm(issuerKeys.getPrivate()))
              .build(issuerKeys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where a certificate says that its revocation can be asked for. */
  private record Services(@Nullable String ocsp, @Nullable String issuer, String list) {
    static @Nullable Services issuing(@Nullable URI at) {
      return at == null
          ? null
          : new Services(at + "/trust/ocsp", at + "/trust/issuing.cer", at + "/trust/issuing.crl");
    }

    static Services root(URI at) {
      return new Services(null, null, at + "/trust/root.crl");
    }
  }

  private static void addServices(X509v3CertificateBuilder builder, Services at)
      throws IOException {
    if (at.ocsp() != null && at.issuer() != null) {
      builder.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(
              new AccessDescription[] {
                new AccessDescription(AccessDescription.id_ad_ocsp, uri(at.ocsp())),
                new AccessDescription(AccessDescription.id_ad_caIssuers, uri(at.issuer()))
              }));
    }
    builder.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(
            new DistributionPoint[] {
              new DistributionPoint(
                  new DistributionPointName(new GeneralNames(uri(at.list()))), null, null)
            }));
  }

  private static GeneralName uri(String text) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, text);
  }
}
