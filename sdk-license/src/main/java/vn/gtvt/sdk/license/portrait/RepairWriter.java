package vn.gtvt.sdk.license.portrait;

import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.RepairOutcome.Repaired;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Codec;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.Output;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.repair.Jp2File;
import vn.gtvt.sdk.license.portrait.repair.JpegFile;

/** Writes what a repair has planned, and proves it by reading it back. */
final class RepairWriter {
  /** Repairs of the file around the picture: the picture's own bytes stay what they are. */
  private static final Set<Repair> REPACKING =
      Set.of(
          Repair.RENAME,
          Repair.STRIP_METADATA,
          Repair.STRIP_STRAY_BYTES,
          Repair.COMPLETE,
          Repair.FIT_BYTES);

  /** The next size to try where no quality fits the bytes. */
  private static final double SMALLER = 0.85;

  private static final int SIZES_MOST = 8;

  private final PortraitReport report;
  private final PortraitProfile profile;
  private final Output output;
  private final PortraitCheck check;
  private final Set<Repair> done;

  /**
   * @param done what was done to the pixels already, and what is to be done by writing
   */
  RepairWriter(PortraitReport report, PortraitCheck check, Set<Repair> done) {
    this.report = report;
    this.profile = report.profile();
    this.output = profile.output();
    this.check = check;
    this.done = done;
  }

  /**
   * Writes the file.
   *
   * @param scan the file that came in
   * @param cut the pixels that are to be seen in the new one
   */
  RepairOutcome write(ByteScan scan, Picture cut) {
    FileKind asked = output.codec() == Codec.JP2 ? FileKind.JP2 : FileKind.JPEG;
    if (scan.kind() == asked && REPACKING.containsAll(done)) {
      byte[] kept = asked == FileKind.JPEG ? dense(scan.essence()) : scan.essence();
      if (Proof.of(kept, cut, profile, check) instanceof Proof proof) {
        return repaired(kept, proof);
      }
    }
    Picture last = Scale.down(cut, output.width(), output.height(), output.exact());
    Cause cause = Cause.TOO_LARGE;
    for (int i = 0; i < SIZES_MOST && !isTooSmall(last); i++) {
      Optional<byte[]> written = encode(last);
      Trial trial =
          written.isPresent()
              ? Proof.of(written.get(), last, profile, check)
              : new Trial.Failed(missing());
      if (trial instanceof Proof proof && written.isPresent()) {
        if (last.width() < cut.width()) {
          done.add(Repair.DOWNSCALE);
        }
        return repaired(written.get(), proof);
      }
      cause = trial instanceof Trial.Failed failed ? failed.cause() : cause;
      boolean mayHelp = cause == Cause.TOO_LARGE || cause == Cause.UNLIKE;
      if (output.exact() || !mayHelp) {
        break;
      }
      int width = (int) (SMALLER * last.width());
      int height = (int) (SMALLER * last.height());
      last = Scale.down(cut, Math.max(1, width), Math.max(1, height), false);
    }
    return new CannotWrite(report, output.codec(), cause);
  }

  private byte[] dense(byte[] jpeg) {
    return JpegFile.withDensity(jpeg, output.dpi());
  }

  private boolean isTooSmall(Picture picture) {
    return PixelTier.isTooSmall(picture.width(), picture.height(), profile);
  }

  private Repaired repaired(byte[] bytes, Proof proof) {
    return new Repaired(RepairedPortrait.of(report, bytes, Set.copyOf(done), proof));
  }

  private Cause missing() {
    return output.codec() == Codec.JP2 && !Jp2File.canWrite() ? Cause.NO_CODEC : Cause.TOO_LARGE;
  }

  private Optional<byte[]> encode(Picture picture) {
    long most =
        profile
            .figure(FigureName.BYTES)
            .map(figure -> figure.band(Severity.BLOCK).most())
            .map(Double::longValue)
            .orElse(Long.MAX_VALUE);
    return output.codec() == Codec.JP2
        ? Jp2File.fitting(picture, most)
        : JpegFile.fitting(picture, output.dpi(), most);
  }
}
