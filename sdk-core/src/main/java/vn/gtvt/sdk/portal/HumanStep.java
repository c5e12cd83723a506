package vn.gtvt.sdk.portal;

import java.net.URI;
import java.util.Objects;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A step that only a person may do: this SDK never does it for one. Immutable.
 *
 * <p>A dialect that meets one ends its operation with {@link #waits()}, and the filing waits with
 * the link and the words. The host shows both to a person; when the person has done it, the host
 * wakes the filing ({@code FilingEngine.wake(id, Awaited.PERSON)}) and it goes on.
 *
 * @param kind what is to be done
 * @param link where
 * @param advice what to do there, in plain words
 */
public record HumanStep(Kind kind, URI link, Bilingual advice) {
  /** What a person is to do. */
  public enum Kind {
    /** Read a picture and type what it shows (mã xác nhận). */
    CAPTCHA,
    /** Log in by VNeID. */
    VNEID_LOGIN,
    /** File the prepared dossier by own hand (công dân tự nộp). */
    SELF_FILING
  }

  /** Guards what is required. */
  public HumanStep {
    Objects.requireNonNull(kind, "kind == null");
    Objects.requireNonNull(link, "link == null");
    Objects.requireNonNull(advice, "advice == null");
  }

  /** Returns the usual step for a captcha at this page. */
  public static HumanStep captcha(URI page) {
    return new HumanStep(
        Kind.CAPTCHA,
        page,
        new Bilingual(
            "Cổng yêu cầu nhập mã xác nhận. Mở liên kết, đọc mã trong ảnh và nhập tại trang đó; hồ"
                + " sơ sẽ được nộp tiếp.",
            "The portal asks for the code of a picture (captcha). Open the link, read the code and"
                + " enter it on that page; filing then goes on."));
  }

  /** Returns the usual step for a log-in by VNeID at this page. */
  public static HumanStep vneidLogin(URI page) {
    return new HumanStep(
        Kind.VNEID_LOGIN,
        page,
        new Bilingual(
            "Người đại diện của đơn vị cần đăng nhập bằng VNeID. Mở liên kết và đăng nhập; hồ sơ sẽ"
                + " được nộp tiếp.",
            "The organisation's representative must log in by VNeID. Open the link and log in;"
                + " filing then goes on."));
  }

  /**
   * Returns the step of filing a prepared dossier by own hand on this page.
   *
   * @param advice what to enter and to bring, in plain words
   */
  public static HumanStep selfFiling(URI page, Bilingual advice) {
    return new HumanStep(Kind.SELF_FILING, page, advice);
  }

  /** Returns the outcome of an operation that cannot go on before it is done. */
  public <T> Outcome<T> waits() {
    return new Outcome.WaitsFor<>(new Waiting(Awaited.PERSON, advice, link, null));
  }

  /** Hides the link: it may open something. */
  @Override
  public String toString() {
    return "HumanStep[" + kind + "]";
  }
}
