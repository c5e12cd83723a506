package vn.gtvt.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.face.Detector;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;
import vn.gtvt.sdk.license.portrait.face.Grey;

/** Both face cascades over a drawn portrait, and the same by native OpenCV on one thread. */
final class DetectPair implements Pair {
  private static final String FOLDER = "/org/bytedeco/opencv/linux-x86_64/share/opencv4/";
  private static final List<String> CASCADES =
      List.of(
          "lbpcascades/lbpcascade_frontalface.xml",
          "haarcascades/haarcascade_frontalface_alt2.xml");

  private final int times;
  private final Grey grey;
  private final Detector.Search search;
  private final List<Detector> ours = List.of(Detector.patternFace(), Detector.haarFace());
  private final List<CascadeClassifier> theirs;
  private final Mat mat;

  DetectPair(Scale scale) throws IOException {
    this.times = scale.of(20, 1);
    this.grey = grey();
    this.search = FaceFinder.search(grey);
    opencv_core.setNumThreads(1);
    this.theirs = List.of(classifier(CASCADES.get(0)), classifier(CASCADES.get(1)));
    this.mat = new Mat(grey.height(), grey.width(), opencv_core.CV_8UC1);
    mat.data().put(grey.values());
  }

  private static Grey grey() {
    byte[] jpeg = DrawnPortrait.jpeg(900, 1200);
    Decoder decoder = new Decoder(Duration.ofSeconds(10), 0xffffff);
    if (!(decoder.decode(ByteScan.of(jpeg)) instanceof Decoding.Decoded decoded)) {
      throw new IllegalStateException("not decoded");
    }
    return Grey.of(decoded.picture(), FaceFinder.WORK_WIDTH);
  }

  private static CascadeClassifier classifier(String name) throws IOException {
    try (TempFolder folder = TempFolder.create();
        InputStream in = CascadeClassifier.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("OpenCV's jar has no " + name);
      }
      Path file = folder.path().resolve("cascade.xml");
      Files.copy(in, file);
      return new CascadeClassifier(file.toString());
    }
  }

  @Override
  public double reference() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      for (CascadeClassifier each : theirs) {
        RectVector found = new RectVector();
        Size least = new Size(search.least(), search.least());
        Size most = new Size(search.most(), search.most());
        each.detectMultiScale(mat, found, search.step(), search.votesAbove(), 0, least, most);
        demand((int) found.size());
      }
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      for (Detector each : ours) {
        demand(each.find(grey, search).size());
      }
    }
    return (double) (System.nanoTime() - start) / times;
  }

  private static void demand(int faces) {
    if (faces == 0) {
      throw new IllegalStateException("no face");
    }
  }

  @Override
  public List<String> notes() {
    return List.of(
        grey.width()
            + "x"
            + grey.height()
            + ", OpenCV on "
            + opencv_core.getNumThreads()
            + " thread");
  }

  @Override
  public void close() {
    mat.close();
  }
}
