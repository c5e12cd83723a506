package vn.gtvt.sdk.portal.dvcsync;

import java.util.Objects;

/**
 * What a component of ours is called there. Immutable.
 *
 * @param code {@code MaThanhPhanHoSo}
 * @param name {@code TenThanhPhanHoSo}
 * @param copy what kind of copy the files are
 * @param marker {@code MaKetQua} of its papers: {@code KQ.DVC.THONGTIN}, {@code
 *     KQ.DVC.GIAYTOBOSUNG}, {@code KQ.DVC.KETQUA}, or a code of a result
 */
public record DvcSyncPart(String code, String name, Copy copy, String marker) {
  /** What kind of copy a paper is ({@code LoaiBan}). */
  public enum Copy {
    /** 0, bản chính. */
    ORIGINAL(0),
    /** 1, bản sao. */
    COPY(1),
    /** 2, bản điện tử. */
    ELECTRONIC(2);

    private final int number;

    Copy(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** Guards what is required. */
  public DvcSyncPart {
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(copy, "copy == null");
    Objects.requireNonNull(marker, "marker == null");
  }

  /** Returns a part whose papers are scans of what the form says. */
  public static DvcSyncPart scans(String code, String name) {
    return new DvcSyncPart(code, name, Copy.ELECTRONIC, "KQ.DVC.THONGTIN");
  }
}
