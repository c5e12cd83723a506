package vn.gtvt.benchmarks;

import java.nio.file.Path;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.portal.Outcome;

/** A child that uploads one file through a dialect, twice: {@code FILE}. */
final class UploadMain {
  private UploadMain() {}

  public static void main(String[] args) throws Exception {
    Attachment file = Attachment.pdf("request-paper", null, Path.of(args[0]));
    boolean isDone = true;
    try (UploadSink sink = new UploadSink();
        HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      for (int i = 0; i < 2; i++) {
        isDone &= UploadPair.portal(sink, caller).upload(file) instanceof Outcome.Done<?>;
        isDone &= sink.taken() >= file.size();
      }
    }
    Out.open().println("uploaded " + isDone);
    System.exit(isDone ? 0 : 1);
  }
}
