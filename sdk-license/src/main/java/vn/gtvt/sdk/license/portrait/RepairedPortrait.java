package vn.gtvt.sdk.license.portrait;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.Codec;

/**
 * A portrait that was repaired, proved and may be filed. Immutable; {@code toString} and {@link
 * #evidence} hold codes, numbers and fingerprints only.
 */
public final class RepairedPortrait {
  private final PortraitReport before;
  private final byte[] bytes;
  private final Set<Repair> done;
  private final Proof proof;

  private RepairedPortrait(PortraitReport before, byte[] bytes, Set<Repair> done, Proof proof) {
    this.before = before;
    this.bytes = bytes;
    this.done = done;
    this.proof = proof;
  }

  static RepairedPortrait of(PortraitReport before, byte[] bytes, Set<Repair> done, Proof proof) {
    return new RepairedPortrait(before, bytes, done, proof);
  }

  /** Returns what was found about the picture that came in. */
  public PortraitReport before() {
    return before;
  }

  /** Returns what the check says about the new file: it is accepted. */
  public PortraitReport after() {
    return proof.after();
  }

  /** Returns the new file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns a file name in plain letters with the right ending; it names nobody. */
  public String fileName() {
    return "portrait." + codec().ending();
  }

  /** Returns the media type. */
  public String mediaType() {
    return codec().mediaType();
  }

  /**
   * Returns the new file as a paper of a dossier, with {@link #evidence} for its filing.
   *
   * @param component our name of the component, e.g. {@link StoredPortrait#COMPONENT}
   * @param subject whose it is; null if the dossier is of one person
   */
  public Attachment attachment(String component, @Nullable String subject) {
    return Attachment.of(component, subject, fileName(), mediaType(), Content.of(bytes))
        .withEvidence(evidence());
  }

  /** Returns the SHA-256 of the new file, in hexadecimal. */
  public String sha256() {
    return proof.after().sha256();
  }

  /** Returns what was done. */
  public Set<Repair> done() {
    return done.isEmpty() ? EnumSet.noneOf(Repair.class) : EnumSet.copyOf(done);
  }

  /**
   * Returns the likeness of the new file to the pixels that were to be written, in decibels, taken
   * over two by two pixels; 99 where the picture's own bytes were kept.
   */
  public double decibels() {
    return proof.decibels();
  }

  /** Returns what a filing keeps as evidence: names and plain values, in a fixed order. */
  public Map<String, String> evidence() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("portrait.profile", before.profile().id() + " " + before.profile().from());
    kept.put("portrait.sha256.before", before.sha256());
    kept.put("portrait.sha256.after", sha256());
    kept.put("portrait.bytes", String.valueOf(bytes.length));
    kept.put("portrait.pixels", Words.size(proof.width(), proof.height()));
    kept.put("portrait.decibels", Words.tenth(decibels()));
    Set<String> names = new TreeSet<>();
    done.forEach(each -> names.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    kept.put("portrait.repairs", String.join(" ", names));
    return kept;
  }

  private Codec codec() {
    return before.profile().output().codec();
  }

  @Override
  public String toString() {
    return "RepairedPortrait" + evidence();
  }
}
