package vn.gtvt.sdk.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Where a dossier stands (trạng thái hồ sơ): one of the ten national statuses, or one we do not
 * know, with its raw text.
 *
 * <p>Source: the numbers go back to NĐ 61/2018/NĐ-CP, TT 01/2018/TT-VPCP and TT 01/2023/TT-VPCP and
 * were read in provincial software (secondary). Whether TT 03/2025/TT-VPCP renumbers them is not
 * known.
 *
 * <p>An open enumeration: an unlisted status of a receiver is kept as it came and never breaks a
 * caller. Immutable.
 */
public final class DossierStatus {
  /** 1, mới đăng ký. */
  public static final DossierStatus REGISTERED = known(1, "Mới đăng ký", "Registered");

  /** 2, được tiếp nhận. */
  public static final DossierStatus RECEIVED = known(2, "Được tiếp nhận", "Received");

  /** 3, không được tiếp nhận. */
  public static final DossierStatus NOT_RECEIVED = known(3, "Không được tiếp nhận", "Not received");

  /** 4, đang xử lý. */
  public static final DossierStatus PROCESSING = known(4, "Đang xử lý", "Being processed");

  /** 5, yêu cầu bổ sung giấy tờ. */
  public static final DossierStatus SUPPLEMENT_ASKED =
      known(5, "Yêu cầu bổ sung giấy tờ", "More papers asked for");

  /** 6, yêu cầu thực hiện nghĩa vụ tài chính. */
  public static final DossierStatus PAYMENT_ASKED =
      known(6, "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment asked for");

  /** 7, công dân yêu cầu rút hồ sơ. */
  public static final DossierStatus WITHDRAWAL_ASKED =
      known(7, "Công dân yêu cầu rút hồ sơ", "Withdrawal asked for");

  /** 8, dừng xử lý. */
  public static final DossierStatus STOPPED = known(8, "Dừng xử lý", "Stopped");

  /** 9, đã xử lý xong. */
  public static final DossierStatus DONE = known(9, "Đã xử lý xong", "Decided");

  /** 10, đã trả kết quả. */
  public static final DossierStatus RETURNED = known(10, "Đã trả kết quả", "Result handed out");

  private static final List<DossierStatus> KNOWN =
      List.of(
          REGISTERED,
          RECEIVED,
          NOT_RECEIVED,
          PROCESSING,
          SUPPLEMENT_ASKED,
          PAYMENT_ASKED,
          WITHDRAWAL_ASKED,
          STOPPED,
          DONE,
          RETURNED);

  private final int number;
  private final Bilingual name;
  private final String raw;

  private DossierStatus(int number, Bilingual name, String raw) {
    this.number = number;
    this.name = name;
    this.raw = raw;
  }

  private static DossierStatus known(int number, String vi, String en) {
    return new DossierStatus(number, new Bilingual(vi, en), Integer.toString(number));
  }

  /** Returns the status of a national number; 0 and every unlisted number give an unknown one. */
  public static DossierStatus ofNumber(int number) {
    return number >= 1 && number <= KNOWN.size()
        ? KNOWN.get(number - 1)
        : unknown(Integer.toString(number));
  }

  /** Returns a status we do not know, with the receiver's own word for it. */
  public static DossierStatus unknown(String raw) {
    return new DossierStatus(
        0, new Bilingual("Chưa rõ (" + raw + ")", "Unknown (" + raw + ")"), raw);
  }

  /** Returns the same status with the receiver's own word for it. */
  public DossierStatus withRaw(String value) {
    return new DossierStatus(number, name, value);
  }

  /** Returns the national number 1 to 10, or 0 if unknown. */
  public int number() {
    return number;
  }

  /** Returns what it is called. */
  public Bilingual name() {
    return name;
  }

  /** Returns the receiver's own word for it. */
  public String raw() {
    return raw;
  }

  /** Says whether nothing more is to come: not received, stopped, decided or handed out. */
  public boolean isFinal() {
    return number == 3 || number == 8 || number == 9 || number == 10;
  }

  /** Two statuses are equal if their numbers are; unknown ones if their raw words are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DossierStatus that
        && number == that.number
        && (number != 0 || raw.equals(that.raw));
  }

  @Override
  public int hashCode() {
    return number != 0 ? number : Objects.hash(raw);
  }

  @Override
  public String toString() {
    return number == 0 ? "unknown(" + raw + ")" : number + " " + name.vi();
  }
}
