package vn.gtvt.sdk.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** What the engine tells a filing's owner to do. */
final class Advices {
  static final Bilingual PAYMENT =
      new Bilingual(
          "Cơ quan yêu cầu nộp phí, lệ phí. Thanh toán trên cổng; hồ sơ sẽ được theo dõi tiếp.",
          "The authority asks for the fee. Pay it on the portal; the dossier is followed further.");
  static final Bilingual SUPPLEMENT_NOT_SAID =
      new Bilingual(
          "Cơ quan yêu cầu bổ sung giấy tờ nhưng hệ thống không nêu giấy tờ nào. Xem thông báo trên"
              + " cổng.",
          "The authority asks for more papers without naming them. Read its notice on the portal.");
  static final Bilingual STILL_ASKED =
      new Bilingual(
          "Đã nộp bổ sung nhưng hệ thống tiếp nhận vẫn yêu cầu. Tra hồ sơ trên cổng; nếu giấy tờ"
              + " chưa tới, nộp bổ sung lần nữa.",
          "The receiver still asks for papers although they were handed in. Look the dossier up on"
              + " the portal; if they are not there, hand them in again.");
  static final Bilingual WITHDRAWAL_DENIED =
      new Bilingual(
          "Cơ quan không đồng ý cho rút hồ sơ; hồ sơ được xử lý tiếp. Có thể yêu cầu rút lần nữa.",
          "The authority did not agree to the withdrawal; the dossier goes on. It can be asked for"
              + " again.");
  static final Bilingual WITHDRAWAL_NOT_KNOWN =
      new Bilingual(
          "Chưa rõ yêu cầu rút hồ sơ đã tới cơ quan hay chưa; cũng có thể cơ quan đã không đồng ý."
              + " Tra hồ sơ trên cổng; nếu vẫn muốn rút, yêu cầu rút lần nữa.",
          "It is not known whether the authority received the wish to withdraw; it may have denied"
              + " it. Look the dossier up on the portal; if you still want to, withdraw it again.");
  static final Bilingual SILENT =
      new Bilingual(
          "Hệ thống tiếp nhận chưa trả lời; chương trình vẫn hỏi tiếp. Nếu kéo dài, kiểm tra đường"
              + " truyền, tài khoản và tra hồ sơ trên cổng.",
          "The receiver does not answer; it is asked further. If this lasts, check the line and the"
              + " account, and look the dossier up on the portal.");
  static final Bilingual SILENT_FOR_A_DAY =
      new Bilingual(
          "Đã hơn một ngày hệ thống tiếp nhận chưa cho biết việc gửi có tới hay không; chương trình"
              + " vẫn hỏi tiếp và không gửi lại. Tra hồ sơ trên cổng rồi báo lại kết quả.",
          "For more than a day the receiver has not said whether what was sent arrived; it is asked"
              + " further and nothing is sent again. Look the dossier up on the portal and tell"
              + " what you found.");
  static final Bilingual SILENT_FOR_A_WEEK =
      new Bilingual(
          "Đã bảy ngày hệ thống tiếp nhận chưa cho biết việc gửi có tới hay không; chương trình"
              + " ngừng hỏi. Tra hồ sơ trên cổng rồi báo lại kết quả, hoặc cho hỏi tiếp.",
          "For seven days the receiver has not said whether what was sent arrived; it is not asked"
              + " any more. Look the dossier up on the portal and tell what you found, or let it be"
              + " asked further.");
  static final Bilingual ONLY_A_PERSON_KNOWS =
      new Bilingual(
          "Chưa rõ hồ sơ đã tới hay chưa và không thể hỏi chắc chắn bằng chương trình. Tra hồ sơ"
              + " trên cổng rồi báo lại: đã có hay chưa có.",
          "It is not known whether the dossier arrived, and no program can find out for sure. Look"
              + " it up on the portal and tell whether it is there or not.");
  static final Bilingual UNREACHED =
      new Bilingual(
          "Chưa kết nối được với hệ thống tiếp nhận hoặc chưa có trả lời; chương trình tự thử lại."
              + " Nếu kéo dài, kiểm tra đường truyền.",
          "The receiver cannot be reached or does not answer; it is tried again by itself. If this"
              + " lasts, check the line.");
  static final Bilingual UNREADABLE =
      new Bilingual(
          "Không đọc lại được nội dung hồ sơ này trong sổ. Khôi phục sổ từ bản sao, hoặc báo cho"
              + " người phát triển; các hồ sơ khác không bị ảnh hưởng.",
          "What the journal holds of this dossier cannot be read back. Restore the journal from a"
              + " copy, or tell a developer; other dossiers are not touched.");
  static final Bilingual RESTORED =
      new Bilingual(
          "Sổ hồ sơ được khôi phục từ bản sao; đang hỏi hệ thống tiếp nhận trước khi gửi bất cứ"
              + " gì.",
          "The journal was restored from a copy; the receiver is asked before anything is sent.");

  private Advices() {}

  /** Says whether this problem is over once the receiver answers. */
  static boolean isSilence(@Nullable Bilingual problem) {
    return SILENT.equals(problem) || SILENT_FOR_A_DAY.equals(problem);
  }

  static Bilingual notReceived(String raw) {
    return new Bilingual(
        "Hồ sơ không được tiếp nhận (" + raw + "). Xem lý do trên cổng, sửa rồi nộp lại.",
        "The dossier was not received (" + raw + "). Read why on the portal, correct, file anew.");
  }

  static Bilingual supplement(SupplementRequest request, Work work) {
    String wanted = request.wanted().stream().map(Advices::told).collect(Collectors.joining("; "));
    Optional<LocalDate> last = work.terms().supplements().lastDay(request);
    boolean isOver = last.filter(work.today()::isAfter).isPresent();
    String vi = last.map(day -> " Hạn chót " + VietnamTime.written(day)).orElse("");
    String en = last.map(day -> " Last day " + VietnamTime.written(day)).orElse("");
    return new Bilingual(
        "Cơ quan yêu cầu bổ sung: "
            + wanted
            + ". Nộp bổ sung các giấy tờ này."
            + vi
            + (isOver ? ", đã quá hạn: hỏi cơ quan trước khi nộp." : vi.isEmpty() ? "" : "."),
        "The authority asks for more papers: "
            + wanted
            + ". Hand these in."
            + en
            + (isOver ? ", which is over: ask the authority first." : en.isEmpty() ? "" : "."));
  }

  static Bilingual papersLost(List<Attachment> lacking) {
    String named = lacking.stream().map(Advices::named).collect(Collectors.joining("; "));
    return new Bilingual(
        "Cơ quan đã nhận hồ sơ nhưng hồ sơ trên cổng thiếu tệp: "
            + named
            + ". Mở hồ sơ trên cổng để xem; nếu thiếu thật, liên hệ cơ quan để bổ sung rồi cho theo"
            + " dõi tiếp. Không nộp lại hồ sơ.",
        "The dossier arrived, and on the portal it lacks files: "
            + named
            + ". Look at it on the portal; if they are missing, ask the agency how to add them,"
            + " then let it be followed further. Do not file it again.");
  }

  /** For a file that was sent twice and is of no use at the receiver. */
  static Bilingual spoiled(Attachment paper, StoredFileCheck.Spoiled why) {
    return new Bilingual(
        "Cổng đã nhận tệp "
            + named(paper)
            + " nhưng bản lưu trên cổng không dùng được, gửi lại cũng vậy. "
            + why.reason().vi()
            + " Tệp này chưa được nộp. Báo đơn vị vận hành cổng; khi họ sửa xong, cho tiếp tục.",
        "The portal took the file "
            + named(paper)
            + ", but what it stored is of no use; sending it again did not help. "
            + why.reason().en()
            + " It was not handed in. Tell the portal's operator; once it is mended, let it go"
            + " on.");
  }

  /** For a file that is stored as it was sent, and is of no use. */
  static Bilingual unusable(Attachment paper, StoredFileCheck.Spoiled why, boolean isAnswer) {
    return new Bilingual(
        "Tệp "
            + named(paper)
            + " đã lên cổng đúng như đã gửi nhưng không dùng được. "
            + why.reason().vi()
            + " Tệp này chưa được nộp. "
            + (isAnswer
                ? "Cho tiếp tục, rồi nộp bổ sung lại với tệp khác."
                : "Rút hồ sơ này, thay tệp rồi nộp lại."),
        "The file "
            + named(paper)
            + " is on the portal as it was sent, and is of no use. "
            + why.reason().en()
            + " It was not handed in. "
            + (isAnswer
                ? "Let it go on, then answer the request anew with another file."
                : "Withdraw this dossier, replace the file, file anew."));
  }

  private static String named(Attachment paper) {
    return paper.component() + " (" + paper.fileName() + ")";
  }

  private static String told(SupplementRequest.Wanted wanted) {
    String whose = wanted.subject() == null ? "" : " (" + wanted.subject() + ")";
    return wanted.component() + whose + ": " + wanted.reason();
  }
}
