package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a filer sends to OpenCPS, as docs/wire/opencps.md has it. */
final class OpencpsClient {
  static final String BASE = "/opencps/o/rest/v2/";

  final Doorbell bell;

  OpencpsClient(Sandbox sandbox) {
    bell = new Doorbell(sandbox).with("groupId", "35166");
  }

  static OpencpsClient loggedIn(Sandbox sandbox) throws Exception {
    return new OpencpsClient(sandbox).login("cong-ty", "sandbox");
  }

  static String basic(String scheme, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return scheme + " " + Base64.getEncoder().encodeToString(pair);
  }

  OpencpsClient login(String name, String password) throws Exception {
    bell.with("Authorization", basic("Basic", name, password));
    Doorbell.Answer answer = bell.form("POST", BASE + "login");
    String token = answer.json().path("token").asText();
    bell.with("Authorization", "Bearer " + token);
    return this;
  }

  static Map<String, String> draft(String reference) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("referenceUid", reference);
    fields.put("serviceCode", "2.002288");
    fields.put("govAgencyCode", "SBX-XD");
    fields.put("dossierTemplateNo", "2.002288.T1");
    fields.put("originality", "1");
    return fields;
  }

  static Map<String, String> full(String reference) {
    Map<String, String> fields = draft(reference);
    fields.put("applicantName", "Công ty Vận tải Thử Nghiệm");
    fields.put("applicantIdType", "business");
    fields.put("applicantIdNo", "0101234567");
    fields.put("applicantIdDate", "15/03/2020");
    fields.put("address", "Số 1 đường Thử");
    fields.put("cityCode", "38");
    fields.put("wardCode", "14800");
    fields.put("contactTelNo", "0900000000");
    fields.put("contactEmail", "thu@example.vn");
    fields.put("briefNote", "Cấp phù hiệu");
    fields.put("password", "khoa-tra-cuu");
    return fields;
  }

  Doorbell.Answer create(String reference) throws Exception {
    return bell.form("POST", BASE + "dossiers", draft(reference));
  }

  Doorbell.Answer fill(String id, String reference) throws Exception {
    return bell.form("PUT", BASE + "dossiers/" + id, full(reference));
  }

  Doorbell.Answer upload(String id, String uid, String part, byte[] bytes) throws Exception {
    return upload("2.002288", id, uid, part, bytes);
  }

  Doorbell.Answer upload(String service, String id, String uid, String part, byte[] bytes)
      throws Exception {
    return bell.multipart(
        "POST",
        BASE + "dossiers/" + id + "/files",
        "file",
        Map.of(uid + ".pdf", bytes),
        "referenceUid",
        uid,
        "dossierTemplateNo",
        service + ".T1",
        "dossierPartNo",
        part,
        "fileTemplateNo",
        part + ".F1",
        "displayName",
        "Giấy đề nghị",
        "fileName",
        uid + ".pdf",
        "fileType",
        "pdf",
        "isSync",
        "true",
        "formData",
        "{}",
        "removed",
        "false");
  }

  Doorbell.Answer act(String id, String code) throws Exception {
    return bell.form("POST", at(id, "actions"), "actionCode", code, "payload", "{}");
  }

  Doorbell.Answer get(String path) throws Exception {
    return bell.get(BASE + path);
  }

  Doorbell.Answer wish(String id, String word) throws Exception {
    return bell.form("POST", at(id, word));
  }

  static String at(String id, String rest) {
    return BASE + "dossiers/" + id + "/" + rest;
  }

  JsonNode read(String key) throws Exception {
    return get("dossiers/" + key).json();
  }

  String status(String key) throws Exception {
    return read(key).path("dossierStatus").asText();
  }

  /** Files a whole dossier and returns its id. */
  String file(String reference) throws Exception {
    String id = create(reference).json().path("dossierId").asText();
    fill(id, reference);
    upload(id, reference + "-1", "TP1", Doorbell.PDF);
    act(id, "1300");
    return id;
  }
}
