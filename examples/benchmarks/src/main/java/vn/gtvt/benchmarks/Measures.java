package vn.gtvt.benchmarks;

import java.util.List;
import java.util.Locale;

/** The measures there are. */
final class Measures {
  private static final List<Measure> ALL =
      List.of(
          new Pairs(
              "sheet",
              "read a fleet sheet; reference: bare fastexcel",
              Goal.ratioAtMost(1.3),
              20,
              9,
              SheetPair::new),
          new CheckMeasure(),
          new Pairs(
              "step",
              "a step of the engine; reference: its commits bare",
              Goal.addedAtMost(0.2),
              30,
              6,
              StepPair::new),
          new Pairs(
              "accept",
              "durable accept; reference: bare insert + commit",
              Goal.ratioAtMost(1.25),
              30,
              6,
              AcceptPair::new),
          new Pairs(
              "rest",
              "a poll with nothing due, 1,000,000 filings at rest; reference: 1,000 at rest",
              Goal.ratioAtMost(1.2),
              6,
              9,
              RestPair::new),
          new Pairs(
              "due",
              "100,000 filings due at once, per filing; reference: 1,000 due at once",
              Goal.ratioAtMost(1.2),
              0,
              DuePair.ROUNDS,
              DuePair::new),
          new Pairs(
              "latency",
              "fleet at 50 ms latency, 8 in flight, per vehicle; reference: bare loop",
              Goal.throughputAtLeast(0.9),
              1,
              2,
              LatencyPair::new),
          Cold.toFirstLine(
              "cold",
              "JVM start to first badge report; reference: to first bare report",
              Goal.ratioAtMost(1.25),
              ColdReports.Bare.class,
              ColdReports.Ours.class),
          new HeapMeasure(),
          Cold.byItsOwnClock(
              "catalogue",
              "catalogue load and index, cold; reference: plain Jackson",
              Goal.ratioAtMost(1.5),
              ColdCatalogue.Bare.class,
              ColdCatalogue.Ours.class),
          new Pairs(
              "cms",
              "a CMS signature beside a kilobyte; reference: raw RSA-2048",
              Goal.ratioAtMost(1.1),
              10,
              9,
              scale -> new SignPair(SignPair.Kind.CMS, scale)),
          new Pairs(
              "pades",
              "a PAdES-B-B signature of one page; reference: raw RSA-2048",
              // A third of what EU DSS adds to it: 2.16 times the raw operation, measured before.
              Goal.ratioAtMost(1.71),
              10,
              9,
              scale -> new SignPair(SignPair.Kind.PDF, scale)),
          new Pairs(
              "batch",
              "500 PAdES-B-B with one file key on 2 threads, per file; reference: 1 thread",
              Goal.throughputAtLeast(1.7),
              2,
              5,
              scale -> new SignPair(SignPair.Kind.BATCH, scale)),
          new Pairs(
              "portrait-354",
              "a portrait of 354x472 checked; reference: decoding + detection alone",
              Goal.ratioAtMost(1.3),
              10,
              9,
              scale -> new PortraitPair(scale, 354, 472)),
          new Pairs(
              "portrait-900",
              "a portrait of 900x1200 checked; reference: decoding + detection alone",
              Goal.ratioAtMost(1.3),
              10,
              9,
              scale -> new PortraitPair(scale, 900, 1200)),
          new Pairs(
              "portal",
              "where a dossier stands, through the TD dialect; reference: OkHttp and Jackson",
              Goal.ratioAtMost(1.1),
              10,
              9,
              PortalPair::new),
          new Pairs(
              "upload",
              "200 MB through the QLVT dialect, fingerprinted; reference: bare OkHttp",
              Goal.throughputAtLeast(0.9),
              2,
              5,
              scale -> new UploadPair(scale, Long.MAX_VALUE)),
          new Pairs(
              "upload-line",
              "the same over a line of 1 Gbit/s; reference: bare OkHttp",
              Goal.throughputAtLeast(0.9),
              1,
              3,
              scale -> new UploadPair(scale, 125_000_000)),
          new UploadHeapMeasure(),
          new Pairs(
              "school",
              "a course file read, pictures lazy; reference: a bare StAX pass",
              Goal.ratioAtMost(1.5),
              10,
              9,
              SchoolPair::new),
          new Pairs(
              "picture",
              "a checked learner's picture to JP2; reference: decode + encode alone",
              Goal.ratioAtMost(1.2),
              5,
              9,
              PicturePair::new),
          new CourseHeapMeasure(),
          new Pairs(
              "sandbox",
              "sandbox: keep-alive POST round trip",
              Goal.below(2),
              2,
              4,
              RoundTripPair::new));

  private Measures() {}

  static List<Measure> all() {
    return ALL;
  }

  /**
   * Returns a measure by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Measure named(String name) {
    return ALL.stream()
        .filter(m -> m.name().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no measure " + name + ", only " + ALL.stream().map(Measure::name).toList()));
  }
}
