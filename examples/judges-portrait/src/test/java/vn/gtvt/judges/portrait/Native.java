package vn.gtvt.judges.portrait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;
import vn.gtvt.sdk.license.portrait.face.Grey;

/** OpenCV's own evaluator. */
final class Native {
  private final CascadeClassifier classifier;

  private Native(CascadeClassifier classifier) {
    this.classifier = classifier;
  }

  static Native of(String xml, Path folder) throws IOException {
    Path file = folder.resolve("cascade.xml");
    Files.write(file, WriteCascades.xml(xml));
    return new Native(new CascadeClassifier(file.toString()));
  }

  List<int[]> find(Grey grey, Search search) {
    Mat mat = new Mat(grey.height(), grey.width(), opencv_core.CV_8UC1);
    mat.data().put(grey.values());
    RectVector found = new RectVector();
    classifier.detectMultiScale(
        mat,
        found,
        search.step(),
        search.votesAbove(),
        0,
        new Size(search.least(), search.least()),
        new Size(search.most(), search.most()));
    List<int[]> boxes = new ArrayList<>();
    for (long i = 0; i < found.size(); i++) {
      Rect box = found.get(i);
      boxes.add(new int[] {box.x(), box.y(), box.width(), box.height()});
    }
    return boxes;
  }
}
