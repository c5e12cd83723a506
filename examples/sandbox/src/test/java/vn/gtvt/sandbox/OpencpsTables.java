package vn.gtvt.sandbox;

import static vn.gtvt.sandbox.Table.ANY;
import static vn.gtvt.sandbox.Table.SWITCH;
import static vn.gtvt.sandbox.Table.TEXT;
import static vn.gtvt.sandbox.Table.WHOLE;
import static vn.gtvt.sandbox.Table.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** The tables of docs/wire/opencps.md, typed off by hand. */
final class OpencpsTables {
  private static final String CLOCK = " [0-2][0-9]:[0-5][0-9]:[0-5][0-9]";
  static final Predicate<JsonNode> DAY = text("[0-3][0-9]/[01][0-9]/[0-9]{4}");
  static final Predicate<JsonNode> FULL = text("[0-3][0-9]/[01][0-9]/[0-9]{4}" + CLOCK);
  static final Predicate<JsonNode> COMPACT = text("[0-9]{14}");
  static final Predicate<JsonNode> PLAIN = text("[0-9-]{10}T[0-9:]{8}");
  static final Predicate<JsonNode> LETTER_Z = text("[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}Z");

  /** Section 2. */
  static final Table SERVICE_CONFIG =
      new Table()
          .always(WHOLE, "serviceConfigId", "serviceLevel")
          .always(TEXT, "govAgencyCode")
          .maybe(TEXT, "serviceUrl", "govAgencyName")
          .maybe(SWITCH, "forCitizen", "forBusiness", "postalService");

  static final Table SERVICE_INFO =
      new Table()
          .always(WHOLE, "serviceInfoId")
          .always(TEXT, "serviceCode", "serviceName")
          .maybe(
              TEXT,
              "processText",
              "methodText",
              "dossierText",
              "conditionText",
              "durationText",
              "applicantText",
              "resultText",
              "regularText",
              "feeText",
              "administrationCode",
              "administrationName",
              "domainCode",
              "domainName")
          .maybe(WHOLE, "maxLevel")
          .maybe(SWITCH, "public")
          .maybe(ANY, "fileTemplates")
          .maybe(Table.listOf(SERVICE_CONFIG), "serviceConfigs");

  static final Table DOSSIER_PART =
      new Table()
          .always(TEXT, "partNo", "partName", "fileTemplateNo")
          .always(WHOLE, "partType")
          .always(SWITCH, "required")
          .always(text("\\{\"extensions\":\"[a-z,]+\",\"maxSize\":[0-9]+}"), "partTip");

  /** Sections 3.1 and 3.2; dates are added by where the dossier is shown. */
  private static Table dossier(Predicate<JsonNode> date, Predicate<JsonNode> due) {
    return new Table()
        .always(WHOLE, "dossierId")
        .always(TEXT, "referenceUid", "dossierStatus", "dossierStatusText")
        .always(TEXT, "serviceCode", "govAgencyCode", "dossierTemplateNo")
        .maybe(WHOLE, "originality", "serviceLevel", "viaPostal", "sampleCount", "documentDate")
        .maybe(WHOLE, "counter")
        .maybe(SWITCH, "online", "notification", "isSameAsApplicant", "fromViaPostal", "submitting")
        .maybe(DAY, "applicantIdDate")
        .maybe(
            TEXT,
            "applicantName",
            "applicantIdType",
            "applicantIdNo",
            "address",
            "cityCode",
            "districtCode",
            "wardCode",
            "contactName",
            "contactTelNo",
            "contactEmail",
            "applicantNote",
            "briefNote",
            "dossierName",
            "dossierNo",
            "postalAddress",
            "postalCityCode",
            "postalDistrictCode",
            "postalWardCode",
            "postalTelNo",
            "postalServiceCode",
            "delegateName",
            "delegateIdNo",
            "delegateTelNo",
            "delegateEmail",
            "delegateAddress",
            "delegateCityCode",
            "delegateDistrictCode",
            "delegateWardCode",
            "metaData",
            "formMeta",
            "formdata",
            "dossierFileArr",
            "dossierMarkArr",
            "payment",
            "vnpostalStatus",
            "vnpostalProfile",
            "documentNo")
        .maybe(
            TEXT,
            "serviceName",
            "govAgencyName",
            "dossierSubStatus",
            "dossierSubStatusText",
            "lastActionCode",
            "lastActionName",
            "lastActionUser",
            "lastActionNote",
            "stepCode",
            "stepName",
            "stepInstruction",
            "stepDuedate",
            "stepOverdue",
            "lockState")
        .maybe(ANY, "paymentFee", "paymentNote", "durationCount", "durationUnit", "permission")
        .maybe(
            date,
            "submitDate",
            "receiveDate",
            "releaseDate",
            "finishDate",
            "cancellingDate",
            "correctingDate",
            "lastActionDate")
        .maybe(due, "dueDate");
  }

  static final Table DOSSIER = dossier(FULL, FULL);
  static final Table LISTED = dossier(COMPACT, DAY);

  /** Section 3.3. */
  static final Table LOG =
      new Table()
          .always(WHOLE, "dossierLogId", "dossierId")
          .always(FULL, "createDate")
          .always(TEXT, "author", "content", "notificationType")
          .always(text("\\{.*}"), "payload");

  static final Table NEXT_ACTION =
      new Table()
          .always(WHOLE, "processActionId", "enable")
          .always(
              TEXT,
              "actionCode",
              "actionName",
              "preStepCode",
              "postStepCode",
              "autoEvent",
              "preCondition");

  static final Table FILE =
      new Table()
          .always(WHOLE, "dossierFileId", "dossierPartType", "fileSize")
          .always(
              TEXT,
              "referenceUid",
              "dossierTemplateNo",
              "dossierPartNo",
              "fileTemplateNo",
              "displayName",
              "fileType",
              "fileVersion")
          .maybe(ANY, "signCheck", "signInfo", "formData")
          .always(SWITCH, "removed", "eForm");

  static final Table DONE_ACTION =
      new Table()
          .always(WHOLE, "dossierActionId")
          .always(TEXT, "actionCode", "actionName", "actionUser", "actionNote")
          .always(FULL, "createDate");

  /** Section 4. */
  static final Table ACTED =
      new Table()
          .always(WHOLE, "dossierActionId", "dossierId")
          .always(TEXT, "actionCode", "actionName", "dossierStatus", "stepCode");

  /** Section 7. */
  static final Table ERROR =
      new Table().always(TEXT, "message", "description").always(WHOLE, "code");

  /** Section 9. */
  static final Table PAYMENT =
      new Table()
          .always(TEXT, "referenceUid", "paymentFee", "paymentNote", "bankInfo")
          .always(
              WHOLE,
              "advanceAmount",
              "feeAmount",
              "serviceAmount",
              "shipAmount",
              "paymentAmount",
              "paymentStatus")
          .always(text("\\{.*}"), "epaymentProfile")
          .always(TEXT, "paymentMethod", "orderId")
          .maybe(PLAIN, "confirmDatetime", "approveDatetime")
          .maybe(TEXT, "confirmPayload", "confirmNote", "invoiceNo", "einvoice");

  /** Section 10. */
  private static Table organisation() {
    return new Table()
        .maybe(
            TEXT,
            "applicantName",
            "applicantIdType",
            "applicantIdNo",
            "address",
            "cityCode",
            "cityName",
            "districtCode",
            "districtName",
            "wardCode",
            "wardName",
            "contactName",
            "contactTelNo",
            "contactEmail")
        .maybe(DAY, "applicantIdDate");
  }

  static final Table APPLICANT =
      organisation()
          .always(WHOLE, "applicantId")
          .always(text("UNVERIFIED|VERIFIED|LOCKED|LOCKED_DOSSIER"), "verification")
          .always(SWITCH, "lock")
          .always(TEXT, "lockReason");

  static final Table REGISTRATION =
      organisation()
          .always(WHOLE, "registrationId", "registrationState")
          .always(TEXT, "govAgencyCode")
          .maybe(TEXT, "representativeEnterprise", "registrationClass")
          .always(LETTER_Z, "createDate", "modifiedDate");

  static final Table REGISTRATION_LOG =
      new Table()
          .always(WHOLE, "registrationLogId", "registrationId")
          .always(FULL, "createDate")
          .always(TEXT, "author", "content");

  private OpencpsTables() {}
}
