package vn.gtvt.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;
import vn.gtvt.sdk.license.portrait.face.Faces;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** The whole check of a portrait, and decoding and detection alone. */
final class PortraitPair implements Pair {
  private final int width;
  private final int height;
  private final byte[] jpeg;
  private final int times;
  private final PortraitCheck check = new PortraitCheck();
  private final FaceFinder finder = new FaceFinder();
  private final Decoder decoder = new Decoder(Duration.ofSeconds(10), 0xffffff);
  private final PortraitProfile profile =
      PortraitProfiles.bundled()
          .at(PortraitProfiles.GPLX_ONLINE, LocalDate.of(2026, 11, 26))
          .orElseThrow();

  PortraitPair(Scale scale, int width, int height) {
    this.width = width;
    this.height = height;
    this.jpeg = DrawnPortrait.jpeg(width, height);
    this.times = scale.of(10, 1);
  }

  @Override
  public double reference() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      if (!(decoder.decode(ByteScan.of(jpeg)) instanceof Decoding.Decoded decoded)) {
        throw new IllegalStateException("not decoded");
      }
      Faces faces = finder.find(decoded.picture());
      if (faces.face() == null) {
        throw new IllegalStateException("no face");
      }
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      PortraitReport report = check.check(jpeg, "portrait.jpg", profile);
      if (report.findings().size() > 12) {
        throw new IllegalStateException(report.toString());
      }
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public List<String> notes() {
    return List.of(width + "x" + height + ", " + jpeg.length + " bytes");
  }

  @Override
  public void close() {}
}
