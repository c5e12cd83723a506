package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import vn.gtvt.sdk.signature.trust.RevocationData;

/** Judges the signatures of a PDF. */
final class PdfCheck {
  private static final COSName TIME_STAMP = COSName.getPDFName("ETSI.RFC3161");
  private static final int LINE_ENDS = 2;

  private final Rules rules;

  PdfCheck(Rules rules) {
    this.rules = rules;
  }

  VerificationReport judge(PdfBytes pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.whole())) {
      if (document.isEncrypted()) {
        return VerificationReport.failed(FindingCode.FILE_ENCRYPTED);
      }
      SecurityStore store = SecurityStore.of(document);
      List<SignatureReport> reports = new ArrayList<>();
      List<PDSignature> signatures = new ArrayList<>(document.getSignatureDictionaries());
      Map<COSDictionary, Long> ends = ends(signatures, pdf.size());
      // The form has its fields in any order; what was signed first covers least.
      signatures.sort(
          Comparator.comparing(each -> ends.getOrDefault(each.getCOSObject(), Long.MAX_VALUE)));
      for (PDSignature signature : signatures) {
        SignatureReport.Builder report = new SignatureReport.Builder();
        one(new Signed(pdf, document, ends), signature, store, report);
        reports.add(report.build());
      }
      return reports.isEmpty()
          ? VerificationReport.failed(FindingCode.NO_SIGNATURE)
          : new VerificationReport(reports, List.of());
    } catch (InvalidPasswordException e) {
      return VerificationReport.failed(FindingCode.FILE_ENCRYPTED);
    }
  }

  private static Map<COSDictionary, Long> ends(List<PDSignature> signatures, long size) {
    Map<COSDictionary, Long> ends = new IdentityHashMap<>();
    for (PDSignature signature : signatures) {
      SignedRange.of(signature.getCOSObject(), size)
          .ifPresent(range -> ends.put(signature.getCOSObject(), range.end()));
    }
    return ends;
  }

  private void one(
      Signed file, PDSignature signature, SecurityStore store, SignatureReport.Builder report)
      throws IOException {
    PdfBytes pdf = file.pdf();
    COSDictionary dictionary = signature.getCOSObject();
    Optional<SignedRange> range = SignedRange.of(dictionary, pdf.size());
    Optional<byte[]> container = range.isEmpty() ? Optional.empty() : range.get().container(pdf);
    if (range.isEmpty() || container.isEmpty()) {
      report.add(FindingCode.BAD_BYTE_RANGE);
      return;
    }
    CmsBytes cms;
    try {
      cms = CmsBytes.read(container.get(), true);
    } catch (IOException e) {
      report.add(FindingCode.MALFORMED, "why", String.valueOf(e.getMessage()));
      return;
    }
    if (cms.signers().size() != 1) {
      report.add(FindingCode.MALFORMED, "why", cms.signers().size() + " signers");
      return;
    }
    Calendar claimed = signature.getSignDate();
    report.claimed(claimed == null ? null : claimed.toInstant());
    SignedRange signed = range.get();
    if (TIME_STAMP.equals(dictionary.getCOSName(COSName.SUB_FILTER))) {
      new StampCheck(rules, store.revocation())
          .document(
              new ContentInfo(CMSObjectIdentifiers.signedData, cms.data()),
              hash -> signed.digest(pdf, hash),
              store.certificates(),
              report);
      coverage(file, dictionary, signed, report);
      return;
    }
    try {
      new CmsCheck(rules, store.revocation(), store.certificates())
          .judge(cms, cms.signers().get(0), hash -> signed.digest(pdf, hash), report);
    } catch (RuntimeException e) {
      // The library's structures throw for bytes that only look like a signature.
      report.add(FindingCode.MALFORMED, "why", e.getClass().getSimpleName());
    }
    coverage(file, dictionary, signed, report);
  }

  private static void coverage(
      Signed file, COSDictionary signature, SignedRange signed, SignatureReport.Builder report)
      throws IOException {
    PdfBytes pdf = file.pdf();
    if (pdf.size() - signed.end() <= LINE_ENDS) {
      report.add(FindingCode.WHOLE_FILE);
      return;
    }
    try (PDDocument then = Loader.loadPDF(pdf.first(signed.end()))) {
      Permission permission = Permission.of(then, signature.getCOSArray(COSName.BYTERANGE));
      LaterSignatures later = new LaterSignatures(file.ends(), signed.end(), permission);
      LaterChanges.between(then, file.document(), later, permission).forEach(report::add);
    } catch (IOException | RuntimeException e) {
      report.add(FindingCode.REVISION_UNREADABLE, "why", e.getClass().getSimpleName());
    }
  }

  /**
   * The file that is judged.
   *
   * @param ends where what each of its signatures covers ends
   */
  private record Signed(PdfBytes pdf, PDDocument document, Map<COSDictionary, Long> ends) {}

  /** What a PDF brings along to judge its signatures by. */
  private record SecurityStore(
      List<X509Certificate> certificates, List<RevocationData> revocation) {
    static SecurityStore of(PDDocument document) throws IOException {
      return new SecurityStore(DssReading.certificates(document), DssReading.revocation(document));
    }
  }
}
