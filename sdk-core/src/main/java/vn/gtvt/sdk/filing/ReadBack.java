package vn.gtvt.sdk.filing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.filing.StoredFileCheck.Serves;
import vn.gtvt.sdk.filing.StoredFileCheck.Spoiled;
import vn.gtvt.sdk.filing.StoredFileCheck.Verdict;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;

/**
 * What reading a stored file back told.
 *
 * @param asSent whether it holds the bytes that were sent
 * @param verdict what the host's check says; null if it does not look at such files, or cannot say
 */
record ReadBack(boolean asSent, @Nullable Verdict verdict) {
  /** Reads the fingerprint first: the bytes are wanted only of a file that is not as sent. */
  static Outcome<ReadBack> of(StoredFile stored, Attachment sent, Work work) {
    return work.portal().verify(stored).then(found -> look(found, stored, sent, work));
  }

  private static Outcome<ReadBack> look(
      StoredFile found, StoredFile stored, Attachment sent, Work work) {
    boolean isAsSent = found.sha256().equals(sent.sha256());
    StoredFileCheck check = work.terms().storedFiles();
    if (check == null || !check.looksAt(sent)) {
      return new Outcome.Done<>(new ReadBack(isAsSent, null));
    }
    if (isAsSent) {
      return judged(true, check, sent, sent::open);
    }
    Outcome<Content> bytes = work.portal().readBack(stored);
    return bytes instanceof Outcome.NotSupported<Content>
        ? new Outcome.Done<>(new ReadBack(false, null))
        : bytes.then(content -> judged(false, check, sent, content));
  }

  private static Outcome<ReadBack> judged(
      boolean isAsSent, StoredFileCheck check, Attachment sent, Content stored) {
    try {
      return new Outcome.Done<>(new ReadBack(isAsSent, check.judge(sent, stored).orElse(null)));
    } catch (IOException e) {
      return new Outcome.Unknown<>("the file cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /** Without a verdict only the very bytes serve. */
  boolean serves() {
    return verdict == null ? asSent : verdict instanceof Serves;
  }

  @Nullable Spoiled spoiled() {
    return verdict instanceof Spoiled spoiled ? spoiled : null;
  }

  /** Returns what the journal is told beside that it was looked at. */
  String told() {
    String what = asSent ? "" : ", not as we sent it";
    return verdict == null ? what : what + ", " + verdict.code();
  }
}
