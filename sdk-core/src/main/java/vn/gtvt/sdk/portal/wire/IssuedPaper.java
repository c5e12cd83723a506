package vn.gtvt.sdk.portal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.ResultFile;

/**
 * What was sent where a paper was due that an authority issued: a page of a log-in or of a proxy is
 * none. Stateless and safe for concurrent use.
 */
public final class IssuedPaper {
  /** Most bytes of a paper. */
  public static final int LARGEST = 64 << 20;

  private static final int HEAD = 1024;
  private static final String PDF = "%PDF-";

  private IssuedPaper() {}

  /** Returns the paper; an empty file, a page, and a PDF that is none leave the outcome unknown. */
  public static Outcome<Content> of(byte[] bytes, ResultFile file) {
    if (bytes.length == 0) {
      return new Outcome.Unknown<>("the paper is an empty file");
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (isPage(head) && !file.mediaType().contains("html")) {
      return new Outcome.Unknown<>("a web page came instead of the paper");
    }
    boolean isPdfDue = file.mediaType().equals("application/pdf");
    return isPdfDue && !head.startsWith(PDF)
        ? new Outcome.Unknown<>("what came instead of the paper is no PDF")
        : new Outcome.Done<>(Content.of(bytes));
  }

  /** The mark of UTF-8 may stand before it, and what XHTML begins with. */
  private static boolean isPage(String head) {
    String begin = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    String lower = begin.toLowerCase(Locale.ROOT);
    return lower.startsWith("<") && (lower.contains("<html") || lower.contains("<!doctype html"));
  }
}
