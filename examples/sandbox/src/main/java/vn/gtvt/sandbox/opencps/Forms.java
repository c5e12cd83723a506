package vn.gtvt.sandbox.opencps;

/** The forms of the wire page. Immutable once built. */
final class Forms {
  private static final String[] APPLICANT = {
    "applicantName",
    "applicantIdType",
    "applicantIdNo",
    "address",
    "cityCode",
    "districtCode",
    "wardCode",
    "contactName",
    "contactTelNo",
    "contactEmail"
  };

  /** Section 3.1. */
  final FormTable create = dossier("serviceCode", "govAgencyCode", "dossierTemplateNo");

  /** The full model again; the three codes and the reference cannot change. */
  final FormTable update = dossier();

  /** Section 4. */
  final FormTable action =
      new FormTable("actionCode")
          .with(
              FieldKind.TEXT,
              "actionCode",
              "actionUser",
              "actionNote",
              "assignUsers",
              "security",
              "createDossiers",
              "dossierIds",
              "receiveDate")
          .with(FieldKind.JSON, "payload", "payment");

  final FormTable formData = new FormTable("formdata").with(FieldKind.JSON, "formdata");

  /** Section 8, without the bytes. */
  final FormTable file =
      new FormTable("referenceUid", "dossierPartNo")
          .with(
              FieldKind.TEXT,
              "referenceUid",
              "dossierTemplateNo",
              "dossierPartNo",
              "fileTemplateNo",
              "displayName",
              "fileName",
              "fileType")
          .with(FieldKind.BOOL, "isSync", "removed")
          .with(FieldKind.JSON, "formData");

  /** Section 9: proof of a transfer, without the bytes. */
  final FormTable proof =
      new FormTable()
          .with(FieldKind.TEXT, "confirmNote", "paymentMethod")
          .with(FieldKind.JSON, "confirmPayload");

  final FormTable transaction = new FormTable("dossierId").with(FieldKind.LONG, "dossierId");

  /** Section 10. */
  final FormTable applicant =
      applicantFields(
              "applicantName", "applicantIdType", "applicantIdNo", "contactEmail", "password")
          .with(FieldKind.TEXT, "password", "j_captcha_response");

  final FormTable registration =
      applicantFields("govAgencyCode")
          .with(FieldKind.TEXT, "govAgencyCode", "representativeEnterprise", "registrationClass")
          .with(FieldKind.INT, "registrationState");

  final FormTable registrationForm = new FormTable("formData").with(FieldKind.JSON, "formData");

  private static FormTable applicantFields(String... required) {
    return new FormTable(required)
        .with(FieldKind.TEXT, APPLICANT)
        .with(FieldKind.TEXT, "cityName", "districtName", "wardName")
        .with(FieldKind.DAY, "applicantIdDate");
  }

  private static FormTable dossier(String... required) {
    return new FormTable(required)
        .with(FieldKind.TEXT, APPLICANT)
        .with(FieldKind.DAY, "applicantIdDate")
        .with(
            FieldKind.TEXT,
            "referenceUid",
            "serviceCode",
            "govAgencyCode",
            "dossierTemplateNo",
            "j_captcha_response",
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
            "password",
            "vnpostalStatus",
            "vnpostalProfile",
            "documentNo")
        .with(FieldKind.INT, "originality", "serviceLevel", "viaPostal", "sampleCount")
        .with(FieldKind.BOOL, "online", "notification", "isSameAsApplicant", "fromViaPostal")
        .with(FieldKind.TIME, "submitDate", "receiveDate", "dueDate")
        .with(
            FieldKind.JSON,
            "metaData",
            "formMeta",
            "formdata",
            "dossierFileArr",
            "dossierMarkArr",
            "payment")
        .with(FieldKind.LONG, "documentDate");
  }
}
