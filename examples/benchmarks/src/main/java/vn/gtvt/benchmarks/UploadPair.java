package vn.gtvt.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.permits.qlvt.QlvtClient;
import vn.gtvt.sdk.permits.qlvt.QlvtPortal;
import vn.gtvt.sdk.permits.qlvt.QlvtSettings;
import vn.gtvt.sdk.portal.Outcome;

/**
 * One large file to a receiver that throws it away: through a dialect, which fingerprints it while
 * it leaves, and by bare OkHttp, which does not.
 */
final class UploadPair implements Pair {
  private static final MediaType PDF = MediaType.get("application/pdf");

  private final TempFolder folder = TempFolder.create();
  private final UploadSink sink;
  private final Path file;
  private final long size;
  private final OkHttpClient bare = new OkHttpClient();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final QlvtPortal portal;
  private final Attachment attachment;

  /** Opens one over a line of so many bytes a second. */
  UploadPair(Scale scale, long bytesPerSecond) throws IOException {
    this.sink = new UploadSink(bytesPerSecond);
    this.file = write(folder.path().resolve("a.pdf"), scale.of(200, 1));
    this.size = Files.size(file);
    this.portal = portal(sink, caller);
    this.attachment = Attachment.pdf("request-paper", null, file);
  }

  static QlvtPortal portal(UploadSink sink, HttpCaller caller) {
    return new QlvtPortal(
        new QlvtClient(QlvtSettings.at(sink.url()), caller, TokenSource.fixed("t")));
  }

  /** Writes a file of so many megabytes that begins as a PDF does. */
  static Path write(Path file, int megabytes) throws IOException {
    byte[] piece = new byte[1 << 20];
    Random random = new Random(20261126);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < megabytes; i++) {
        random.nextBytes(piece);
        if (i == 0) {
          byte[] magic = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'};
          System.arraycopy(magic, 0, piece, 0, magic.length);
        }
        out.write(piece);
      }
    }
    return file;
  }

  @Override
  public double reference() throws IOException {
    RequestBody body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("file", "a.pdf", RequestBody.create(file.toFile(), PDF))
            .build();
    Request request =
        new Request.Builder().url(sink.url().resolve("/bare").toString()).post(body).build();
    long start = System.nanoTime();
    try (Response response = bare.newCall(request).execute()) {
      response.body().bytes();
    }
    return took(start);
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    if (!(portal.upload(attachment) instanceof Outcome.Done<?>)) {
      throw new IllegalStateException("the upload was not taken");
    }
    return took(start);
  }

  private double took(long start) {
    double took = System.nanoTime() - start;
    if (sink.taken() < size) {
      throw new IllegalStateException("not all of the file arrived");
    }
    return took;
  }

  @Override
  public void close() throws IOException {
    bare.connectionPool().evictAll();
    bare.dispatcher().executorService().shutdown();
    caller.close();
    sink.close();
    folder.close();
  }
}
