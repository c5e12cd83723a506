package vn.gtvt.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.form.BadgeForm;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.td.TdLogin;
import vn.gtvt.sdk.portal.td.TdPortal;
import vn.gtvt.sdk.portal.td.TdSettings;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/**
 * Where a dossier stands, asked of the TD portal of the sandbox: through the dialect, and the same
 * call by hand with OkHttp and Jackson, which reads the same fields.
 */
final class PortalPair implements Pair {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final int count;
  private final Sandbox sandbox = Sandbox.start();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());
  private final TdLogin login =
      new TdLogin(
          caller,
          Clock.systemUTC(),
          sandbox.url().resolve("/td/"),
          "root",
          "cong-ty",
          "sandbox".toCharArray());
  private final TdPortal portal =
      new TdPortal(
          TdSettings.builder()
              .base(sandbox.url().resolve("/td/"))
              .unit("SBX-01")
              .sender("cong-ty")
              .build(),
          caller,
          login,
          List.of(new BadgeForm()));
  private final OkHttpClient bare = new OkHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Receipt receipt;
  private final String base = sandbox.url().resolve("/td/api/v1/HoSo/GetByMa/").toString();
  private final String token;

  /** What is read by hand. */
  private record Standing(
      String status,
      String code,
      @Nullable Instant received,
      @Nullable Instant promised,
      @Nullable Instant ended) {}

  PortalPair(Scale scale) {
    this.count = scale.of(500, 3);
    this.receipt = done(portal.submit(submission()));
    TokenSource.Login.Granted granted = (TokenSource.Login.Granted) login.login();
    this.token = granted.token();
  }

  private Submission submission() {
    BadgeApplication application = SampleFleet.application(0, 1);
    Dossier dossier =
        BadgeDossier.of(
            application,
            ProcedureCatalogue.bundled().at(SampleFleet.FILING_DAY).require(BadgeCheck.BADGE),
            SampleFleet.papers(application));
    List<Submission.SentFile> files = new ArrayList<>();
    for (Attachment each : dossier.attachments()) {
      StoredFile stored = done(portal.upload(each));
      files.add(new Submission.SentFile(each, stored));
    }
    return new Submission("GTVT-1", null, dossier, files);
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new IllegalStateException("the sandbox did not take it: " + outcome);
  }

  @Override
  public double reference() throws IOException {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      Standing standing = byHand();
      took.add((double) (System.nanoTime() - start));
      mustBeSame(standing.code());
    }
    return Quantiles.median(took);
  }

  private Standing byHand() throws IOException {
    Request request =
        new Request.Builder()
            .url(base + receipt.id())
            .header("Authorization", "Bearer " + token)
            .build();
    try (Response response = bare.newCall(request).execute()) {
      JsonNode data = json.readTree(response.body().bytes()).path("data");
      String ended = data.path("ngayKetThucXuLy").asText("");
      return new Standing(
          data.path("trangThaiHoSoId").asText(""),
          data.path("maHoSo").asText(""),
          instant(data.path("ngayTiepNhan").asText("")),
          instant(data.path("ngayHenTra").asText("")),
          instant(ended.isEmpty() ? data.path("ngayTra").asText("") : ended));
    }
  }

  private static @Nullable Instant instant(String written) {
    return written.isEmpty() || written.equals("null")
        ? null
        : LocalDateTime.parse(written).atZone(VIETNAM).toInstant();
  }

  @Override
  public double ours() {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      Outcome<Progress> progress = portal.progress(receipt);
      took.add((double) (System.nanoTime() - start));
      mustBeSame(String.valueOf(done(progress).number()));
    }
    return Quantiles.median(took);
  }

  private void mustBeSame(String code) {
    if (!code.equals(receipt.id())) {
      throw new IllegalStateException("another dossier was read: " + code);
    }
  }

  @Override
  public void close() {
    bare.connectionPool().evictAll();
    bare.dispatcher().executorService().shutdown();
    login.close();
    caller.close();
    sandbox.close();
  }
}
