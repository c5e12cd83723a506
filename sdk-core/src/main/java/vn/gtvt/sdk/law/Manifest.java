package vn.gtvt.sdk.law;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.law.LoadResult.Reason;

/**
 * What a package says of itself.
 *
 * @param version the version of the facts with the package in them
 * @param files SHA-256 in lower-case hexadecimal by name of the file
 */
record Manifest(FactVersion version, Map<String, String> files) {
  private static final int FORMAT = 1;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Reads a manifest.
   *
   * @throws vn.gtvt.sdk.fact.FaultyFactException if it is wrong
   */
  static Manifest read(byte[] bytes) throws Refusal {
    DataField at = DataField.read(CentralDirectory.MANIFEST, new ByteArrayInputStream(bytes));
    // First of all: a later format may have fields that are unknown today.
    if (at.integer("format", 1) != FORMAT) {
      throw at.fault("format", "is not " + FORMAT + ": a newer SDK is needed");
    }
    at.only(Set.of("format", "version", "files", "notes"));
    if (at.has("notes")) {
      at.both("notes");
    }
    return new Manifest(version(at), files(at));
  }

  /** The files are those that are listed, no more and no less, byte by byte. */
  void check(Map<String, byte[]> contents) throws Refusal {
    for (String name : contents.keySet()) {
      if (!files.containsKey(name)) {
        throw Refusal.of(Reason.FAULTY, "unlisted", "name", name);
      }
    }
    for (Map.Entry<String, String> listed : files.entrySet()) {
      byte[] bytes = contents.get(listed.getKey());
      if (bytes == null) {
        throw Refusal.of(Reason.FAULTY, "missing", "name", listed.getKey());
      }
      if (!sha256(bytes).equals(listed.getValue())) {
        throw Refusal.of(Reason.FAULTY, "hash", "name", listed.getKey());
      }
    }
  }

  private static FactVersion version(DataField at) {
    String text = at.text("version");
    try {
      return FactVersion.of(text);
    } catch (IllegalArgumentException e) {
      throw at.fault("version", "is no version like 2026-12-01 or 2026-12-01.2");
    }
  }

  private static Map<String, String> files(DataField manifest) throws Refusal {
    DataField at = manifest.field("files");
    Map<String, String> files = new HashMap<>();
    for (Map.Entry<String, ?> entry : at.node().properties()) {
      String name = entry.getKey();
      if (!CentralDirectory.isFact(name)) {
        throw Refusal.of(Reason.BAD_NAME, "bad-name", "name", name);
      }
      String hash = at.text(name);
      if (!SHA_256.matcher(hash).matches()) {
        throw at.fault(name, "is no SHA-256 in lower-case hexadecimal");
      }
      files.put(name, hash);
    }
    if (files.isEmpty()) {
      throw manifest.fault("files", "is empty");
    }
    return Map.copyOf(files);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
