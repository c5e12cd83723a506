package vn.gtvt.sdk.portal.opencps;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * The fields beside the bytes of an upload ({@code docs/wire/opencps.md} 8); all travel as parts of
 * one multipart body.
 */
final class FileForm {
  private FileForm() {}

  /**
   * Returns the fields.
   *
   * @param referenceUid our key of the file
   */
  static Map<String, String> of(
      String referenceUid, String templateNo, String partNo, Attachment file) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("referenceUid", referenceUid);
    form.put("dossierTemplateNo", templateNo);
    form.put("dossierPartNo", partNo);
    form.put("displayName", file.fileName());
    form.put("fileName", file.fileName());
    form.put("fileType", ending(file.fileName()));
    form.put("isSync", "false");
    return form;
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
