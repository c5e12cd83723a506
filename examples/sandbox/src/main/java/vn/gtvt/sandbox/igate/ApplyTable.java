package vn.gtvt.sandbox.igate;

import static vn.gtvt.sandbox.table.GroupType.may;
import static vn.gtvt.sandbox.table.GroupType.must;
import static vn.gtvt.sandbox.table.TextType.any;
import static vn.gtvt.sandbox.table.TextType.filled;

import vn.gtvt.sandbox.table.EitherType;
import vn.gtvt.sandbox.table.FieldType;
import vn.gtvt.sandbox.table.GroupType;
import vn.gtvt.sandbox.table.ListType;
import vn.gtvt.sandbox.table.ObjectType;
import vn.gtvt.sandbox.table.WholeType;

/** Section 5 of the wire page, line by line; the data of the two forms stand in other tables. */
final class ApplyTable {
  private static final FieldType NAME = new EitherType(Types.NAMES, any());
  private static final GroupType NAMED = Types.identified(may("name", NAME));

  private static final GroupType LEVEL =
      Types.identified(may("name", NAME), may("status", WholeType.from(0)), may("code", any()));

  private static final GroupType SECTOR = Types.identified(may("code", any()), may("name", NAME));

  private static final GroupType PROCEDURE =
      Types.identified(
          must("code", filled()), may("translate", Types.NAMES), may("sector", SECTOR));

  private static final GroupType PARENT =
      Types.identified(may("code", any()), may("name", NAME), may("tag", Types.TAGS));

  private static final GroupType AGENCY =
      Types.identified(
          may("code", any()),
          may("name", NAME),
          may("parent", PARENT),
          may("ancestors", new ListType(NAMED, 0, 20)),
          may("tag", Types.TAGS));

  private static final GroupType DEFINITION =
      Types.identified(may("processDefinition", new ObjectType()));

  private static final GroupType APPLICANT =
      GroupType.loose(
          must("userId", filled()), must("eformId", Types.ID), must("data", ApplicantTable.DATA));

  private static final GroupType FILE =
      Types.identified(must("filename", filled()), must("size", WholeType.from(0)));

  private static final GroupType COMPONENT =
      GroupType.loose(
          must("procedureForm", Types.identified(may("name", any()))),
          may("order", WholeType.from(0)),
          may("case", Types.identified()),
          may(
              "detail",
              GroupType.loose(
                  may("type", Types.identified(may("name", any()))),
                  may("quantity", WholeType.from(0)))),
          must("file", new ListType(FILE, 1, 50)));

  private static final GroupType PLACE =
      GroupType.loose(
          may("id", Types.ID),
          must("fullAddress", filled()),
          may("rcSend", any()),
          may("rcReceive", any()),
          must("name", filled()),
          must("phoneNumber", Types.PHONE),
          may("email", Types.EMAIL),
          may("nationName", any()),
          may("resultReceivingPlaceId", Types.ID),
          may("fullAddressR", any()));

  /** The body of {@code --apply-online}. */
  static final GroupType BODY =
      GroupType.loose(
          may("code", filled()),
          may("codePattern", Types.identified()),
          must("procedure", PROCEDURE),
          must("agency", AGENCY),
          must("procedureProcessDefinition", DEFINITION),
          may("agencyLevel", LEVEL),
          may("procedureLevel", LEVEL),
          must("applicant", APPLICANT),
          may("eForm", Types.identified(must("data", new ObjectType()))),
          must("dossierFormFile", new ListType(COMPONENT, 0, 50)),
          must("dossierFee", new ListType(new ObjectType(), 0, 50)),
          must("dossierReceivingKind", NAMED),
          may("receivingPlace", PLACE),
          must("paymentMethod", Types.identified(may("name", any()), may("code", any()))),
          may("paymentData", GroupType.loose(may("Ip", any()), may("MaTienTe", any()))),
          may("dossierTaskStatus", NAMED),
          may("dossierMenuTaskRemind", NAMED),
          must("dossierStatus", new WholeType(0, 0)));

  private ApplyTable() {}
}
