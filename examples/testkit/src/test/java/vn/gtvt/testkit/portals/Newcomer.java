package vn.gtvt.testkit.portals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.AccountRegistration;

/** An organisation that has no account of OpenCPS yet, and what its person does on the pages. */
final class Newcomer {
  static final String NUMBER = "0109999999";
  static final String EMAIL = "van-tai@example.vn";

  private final Journey journey;

  Newcomer(Journey journey) {
    this.journey = journey;
  }

  /** Registers on the portal's page and gives the code of the e-mail. */
  void registersAndActivates() {
    String base = journey.sandbox.url() + "/opencps/o/rest/v2/applicants";
    String answer =
        said(
            HttpCall.postForm(
                "register",
                URI.create(base),
                Map.of(
                    "applicantName",
                    "Công ty Giả",
                    "applicantIdType",
                    "business",
                    "applicantIdNo",
                    NUMBER,
                    "contactName",
                    "Trần Thị Giả",
                    "contactTelNo",
                    "0200000001",
                    "contactEmail",
                    EMAIL,
                    "password",
                    "sandbox")));
    String id = answer.replaceAll("(?s).*\"applicantId\":\"?([0-9]+).*", "$1");
    String code = journey.sandbox.accountDesk().accounts().get(0).activationCode();
    said(HttpCall.get("activate", URI.create(base + "/" + id + "/activate/" + code)));
  }

  private String said(HttpCall call) {
    HttpReply reply = journey.caller.call(call.header("groupId", "35417"));
    return ((HttpReply.Answered) reply).text();
  }

  static AccountRegistration registration() {
    return new AccountRegistration(
        "Công ty Giả",
        NUMBER,
        null,
        BadgeDossiers.SEAT,
        "Trần Thị Giả",
        "Trần Thị Giả",
        "0200000001",
        EMAIL,
        null,
        "SBX-XD",
        List.of());
  }
}
