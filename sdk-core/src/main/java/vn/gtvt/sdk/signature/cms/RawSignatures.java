package vn.gtvt.sdk.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** Signatures over a hash that was taken before. Stateless and safe for concurrent use. */
public final class RawSignatures {
  private RawSignatures() {}

  /**
   * Returns what an RSA key pads and signs, or an EC key signs, for a hash.
   *
   * @param keyAlgorithm {@code RSA} or {@code EC}
   */
  public static byte[] input(String keyAlgorithm, HashAlgorithm hash, byte[] digest) {
    if (!keyAlgorithm.equals("RSA")) {
      return digest.clone();
    }
    try {
      return new DigestInfo(digestAlgorithm(hash), digest).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says whether a signature over a hash was made by the key of a certificate. */
  public static boolean verify(PublicKey key, HashAlgorithm hash, byte[] digest, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(algorithm(key));
      verifier.initVerify(key);
      verifier.update(input(key.getAlgorithm(), hash, digest));
      return verifier.verify(signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      // The RSA cipher underneath throws for a block of the wrong length or padding.
      return false;
    }
  }

  /** Returns the JDK's name for signing a hash that was taken before. */
  public static String algorithm(Key key) {
    return key.getAlgorithm().equals("RSA") ? "NONEwithRSA" : "NONEwithECDSA";
  }

  /**
   * Demands it.
   *
   * @throws SigningException with {@code OTHER_KEY} if it was not
   */
  public static void demand(
      X509Certificate signer, HashAlgorithm hash, byte[] digest, byte[] signature) {
    if (!verify(signer.getPublicKey(), hash, digest, signature)) {
      throw new SigningException(
          SigningProblem.of(Trouble.OTHER_KEY, "who", SignerCertificate.name(signer)));
    }
  }

  static AlgorithmIdentifier digestAlgorithm(HashAlgorithm hash) {
    return new AlgorithmIdentifier(new ASN1ObjectIdentifier(hash.oid()), DERNull.INSTANCE);
  }

  static AlgorithmIdentifier signatureAlgorithm(PublicKey key, HashAlgorithm hash) {
    boolean isRsa = key.getAlgorithm().equals("RSA");
    ASN1ObjectIdentifier oid =
        switch (hash) {
          case SHA1 ->
              isRsa
                  ? PKCSObjectIdentifiers.sha1WithRSAEncryption
                  : X9ObjectIdentifiers.ecdsa_with_SHA1;
          case SHA256 ->
              isRsa
                  ? PKCSObjectIdentifiers.sha256WithRSAEncryption
                  : X9ObjectIdentifiers.ecdsa_with_SHA256;
          case SHA384 ->
              isRsa
                  ? PKCSObjectIdentifiers.sha384WithRSAEncryption
                  : X9ObjectIdentifiers.ecdsa_with_SHA384;
          case SHA512 ->
              isRsa
                  ? PKCSObjectIdentifiers.sha512WithRSAEncryption
                  : X9ObjectIdentifiers.ecdsa_with_SHA512;
        };
    return isRsa ? new AlgorithmIdentifier(oid, DERNull.INSTANCE) : new AlgorithmIdentifier(oid);
  }
}
