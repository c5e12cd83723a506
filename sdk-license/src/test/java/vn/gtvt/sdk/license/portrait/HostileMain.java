package vn.gtvt.sdk.license.portrait;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/**
 * Feeds cut, changed and odd files to the check, and tells the slowest and the dearest: time on the
 * clock is the machine's as well, time of the processors is ours.
 */
final class HostileMain {
  private static final int EVERY = 64;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();

  private final PortraitCheck check = new PortraitCheck();
  private int count;
  private int opened;
  private long slowest;
  private String slowestName = "";
  private long dearest;
  private String dearestName = "";

  private HostileMain() {}

  /** First word: cuts, odd or mutants; second: how many mutants of each kind. */
  public static void main(String[] words) {
    HostileMain hostile = new HostileMain();
    Map<String, byte[]> files = files();
    // The first file of each kind loads its reader's classes.
    files.forEach((name, bytes) -> hostile.check.check(bytes, name, PORTAL));
    if (words[0].equals("cuts")) {
      files.forEach(hostile::cuts);
    } else if (words[0].equals("odd")) {
      BuiltPictures.names().forEach(name -> hostile.feed(name, BuiltPictures.get(name)));
    } else {
      int each = Integer.parseInt(words[1]);
      files.forEach((name, bytes) -> hostile.mutants(name, bytes, each));
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println("files " + hostile.count);
      out.println("readable " + hostile.opened);
      out.println("slowest " + hostile.slowest + " ms " + hostile.slowestName);
      out.println("dearest " + hostile.dearest + " ms " + hostile.dearestName);
    }
  }

  static Map<String, byte[]> files() {
    BufferedImage small = DrawnFace.of(48, 64, Color.WHITE).image;
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] jpeg = PictureFiles.jpeg(small, 0.9f, false);
    files.put("a.jpg", PictureFiles.segment(jpeg, 0xe1, PictureFiles.exif(6, true)));
    files.put("progressive.jpg", PictureFiles.jpeg(small, 0.9f, true));
    files.put("a.png", PictureFiles.png(small, false));
    files.put("interlaced.png", PictureFiles.png(small, true));
    files.put("a.gif", PictureFiles.other(small, "gif"));
    files.put("a.bmp", PictureFiles.other(small, "bmp"));
    files.put("a.tif", PictureFiles.other(small, "tiff"));
    byte[] jp2 = Jp2.of(small);
    files.put("a.jp2", jp2);
    return files;
  }

  private void cuts(String name, byte[] bytes) {
    for (int at = 0; at < bytes.length; at += EVERY) {
      feed(name + " cut at " + at, Arrays.copyOf(bytes, at));
    }
  }

  private void mutants(String name, byte[] bytes, int each) {
    Random random = new Random(name.hashCode());
    for (int i = 0; i < each; i++) {
      byte[] mutant = bytes.clone();
      int changes = 1 + random.nextInt(8);
      // Half of the changes hit the headers, where lies are told.
      int reach = random.nextBoolean() ? Math.min(128, mutant.length) : mutant.length;
      for (int change = 0; change < changes; change++) {
        mutant[random.nextInt(reach)] = (byte) random.nextInt(256);
      }
      feed(name + " mutant " + i, mutant);
    }
  }

  private void feed(String name, byte[] bytes) {
    long began = System.nanoTime();
    long before = PROCESS.getProcessCpuTime();
    PortraitReport report = check.check(bytes, "a.jpg", PORTAL);
    long cost = (PROCESS.getProcessCpuTime() - before) / 1_000_000;
    if (cost > dearest) {
      dearest = cost;
      dearestName = name;
    }
    long took = (System.nanoTime() - began) / 1_000_000;
    count++;
    opened += report.seen() == null ? 0 : 1;
    if (took > slowest) {
      slowest = took;
      slowestName = name;
    }
  }
}
