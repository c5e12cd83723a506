package vn.gtvt.sdk.license.portrait;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.Codec;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Everything that may be filed: as it is, or repaired. Safe for concurrent use. */
final class Outputs {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  /** A file that may be filed. */
  static final class Output {
    /** Whose it is and under which profile. */
    final String label;

    /** Whether we wrote it. */
    final boolean repaired;

    final Codec codec;
    final byte[] bytes;

    /** The pixels that we see in it. */
    final Picture ours;

    private Output(String label, boolean repaired, Codec codec, byte[] bytes, Picture ours) {
      this.label = label;
      this.repaired = repaired;
      this.codec = codec;
      this.bytes = bytes;
      this.ours = ours;
    }
  }

  private final PortraitCheck check = new PortraitCheck();
  private final PortraitRepair repair = new PortraitRepair(check);
  private final Map<String, Output> found = new ConcurrentSkipListMap<>();

  /** Checks and repairs a file under every profile, with consent to everything. */
  void add(String name, byte[] bytes) {
    PortraitProfiles profiles = PortraitProfiles.bundled();
    for (String id : profiles.ids()) {
      PortraitProfile profile = profiles.at(id, DAY).orElseThrow();
      PortraitReport report = check.check(bytes, name, profile);
      if (report.verdict() == Verdict.ACCEPT) {
        keep(name + " as it is, " + id, false, bytes, report);
      }
      if (repair.repair(report, Set.of(Repair.values())) instanceof RepairOutcome.Repaired done) {
        RepairedPortrait portrait = done.portrait();
        keep(name + " repaired, " + id, true, portrait.bytes(), portrait.after());
      }
    }
  }

  /** Returns each file once, however many ways lead to it. */
  Iterable<Output> all() {
    return found.values();
  }

  int count(Codec codec) {
    return (int) found.values().stream().filter(each -> each.codec == codec).count();
  }

  private void keep(String label, boolean repaired, byte[] bytes, PortraitReport report) {
    Picture ours = Objects.requireNonNull(Objects.requireNonNull(report.seen()).picture());
    Codec codec = report.profile().output().codec();
    found.putIfAbsent(report.sha256(), new Output(label, repaired, codec, bytes, ours));
  }
}
