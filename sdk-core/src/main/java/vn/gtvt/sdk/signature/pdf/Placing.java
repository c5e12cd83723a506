package vn.gtvt.sdk.signature.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.transform.Transforms;
import vn.gtvt.sdk.time.VietnamTime;

/** Places a signature in a document: which field, which page, which stamp. */
final class Placing {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss XXX", Locale.ROOT);

  /** A date of Vietnam as PDF writes it; the library's own way parses a pattern each time. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''", Locale.ROOT);

  private final PDDocument document;
  private final PdfWish wish;

  Placing(PDDocument document, PdfWish wish) {
    this.document = document;
    this.wish = wish;
  }

  PDSignature place(X509Certificate signer, Instant now, SignatureOptions options)
      throws IOException {
    DocMdp.demandAllowed(document, wish.certification());
    ZonedDateTime time = now.atZone(VietnamTime.ZONE);
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(SignerCertificate.name(signer));
    signature.getCOSObject().setString(COSName.M, WRITTEN.format(time));
    if (wish.reason() != null) {
      signature.setReason(wish.reason());
    }
    if (wish.location() != null) {
      signature.setLocation(wish.location());
    }
    PDSignatureField field = wish.field() == null ? null : emptyField(wish.field());
    if (field != null) {
      field.getCOSObject().setItem(COSName.V, signature);
    }
    Stamp stamp = wish.stamp();
    if (stamp != null) {
      stamp(stamp, field, signer, time, options);
    }
    if (wish.certification() != null) {
      Transforms.certify(document, signature.getCOSObject(), wish.certification().level());
    }
    document.addSignature(signature, options);
    return signature;
  }

  private PDSignatureField emptyField(String name) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null || !(form.getField(name) instanceof PDSignatureField field)) {
      throw PdfOpening.problem(Trouble.FIELD_MISSING, "field", name);
    }
    if (field.getSignature() != null) {
      throw PdfOpening.problem(Trouble.FIELD_FILLED, "field", name);
    }
    return field;
  }

  private void stamp(
      Stamp stamp,
      @Nullable PDSignatureField field,
      X509Certificate signer,
      ZonedDateTime time,
      SignatureOptions options)
      throws IOException {
    List<String> lines = stamp.lines() == null ? usual(signer, time) : stamp.lines();
    StampBox box;
    if (field != null) {
      PDAnnotationWidget widget = field.getWidgets().get(0);
      PDRectangle place = widget.getRectangle();
      if (place == null || !(place.getWidth() >= 1) || !(place.getHeight() >= 1)) {
        throw PdfOpening.problem(Trouble.BAD_BOX, "box", String.valueOf(place), "page", "-");
      }
      PDPage page = widget.getPage();
      int index = page == null ? 0 : Math.max(0, document.getPages().indexOf(page));
      box = StampBox.of(place, document.getPage(index));
      options.setPage(index);
    } else {
      if (stamp.page() < 1 || stamp.page() > document.getNumberOfPages()) {
        throw PdfOpening.problem(Trouble.BAD_BOX, "box", stamp, "page", stamp.page());
      }
      box = StampBox.of(stamp, document.getPage(stamp.page() - 1));
      options.setPage(stamp.page() - 1);
    }
    options.setVisualSignature(StampDrawing.draw(box, lines));
  }

  private List<String> usual(X509Certificate signer, ZonedDateTime time) {
    String who = "Người ký: " + SignerCertificate.name(signer);
    String when = "Thời gian ký: " + SHOWN.format(time);
    return wish.reason() == null
        ? List.of(who, when)
        : List.of(who, when, "Lý do: " + wish.reason());
  }
}
