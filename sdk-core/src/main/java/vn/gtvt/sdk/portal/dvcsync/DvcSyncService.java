package vn.gtvt.sdk.portal.dvcsync;

import java.util.Objects;

/**
 * How one procedure is filed by a partner's key; what its papers are called its {@link
 * vn.gtvt.sdk.portal.ElectronicForm} says. Immutable.
 *
 * @param serviceCode {@code MaDichVuCong}
 * @param codeFor what {@code GetNextValue} is asked for: a procedure's code in one client, an
 *     agency's in another
 * @param copy what kind of copy its papers are
 * @param marker {@code MaKetQua} of its papers: {@code KQ.DVC.THONGTIN}, {@code
 *     KQ.DVC.GIAYTOBOSUNG}, {@code KQ.DVC.KETQUA}, or a code of a result
 */
public record DvcSyncService(String serviceCode, String codeFor, Copy copy, String marker) {
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
  public DvcSyncService {
    Objects.requireNonNull(serviceCode, "serviceCode == null");
    Objects.requireNonNull(codeFor, "codeFor == null");
    Objects.requireNonNull(copy, "copy == null");
    Objects.requireNonNull(marker, "marker == null");
  }

  /** Returns a service whose papers are electronic copies with the marker for what a form says. */
  public static DvcSyncService of(String serviceCode, String codeFor) {
    return new DvcSyncService(serviceCode, codeFor, Copy.ELECTRONIC, "KQ.DVC.THONGTIN");
  }
}
