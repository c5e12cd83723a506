package vn.gtvt.sandbox;

/** An organisation on its way to an account of OpenCPS. */
final class OpencpsAccounts {
  static final String NUMBER = "0109999999";
  static final String EMAIL = "van-tai@example.vn";

  private final Sandbox sandbox;
  final OpencpsClient client;
  String applicantId = "";

  OpencpsAccounts(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.client = new OpencpsClient(sandbox);
  }

  Doorbell.Answer register() throws Exception {
    return client.bell.form(
        "POST",
        OpencpsClient.BASE + "applicants",
        "applicantName",
        "Công ty Thử",
        "applicantIdType",
        "business",
        "applicantIdNo",
        NUMBER,
        "applicantIdDate",
        "01/02/2020",
        "address",
        "Số 2",
        "cityCode",
        "38",
        "cityName",
        "Tỉnh Giả Lập",
        "wardCode",
        "14800",
        "wardName",
        "Xã Giả Lập",
        "contactName",
        "Người Thử",
        "contactTelNo",
        "0911111111",
        "contactEmail",
        EMAIL,
        "password",
        "mat-khau");
  }

  /** Takes the code from the e-mail that the sandbox shows, and logs in. */
  Doorbell.Answer activate(String id) throws Exception {
    applicantId = id;
    String code = sandbox.accountDesk().accounts().get(0).activationCode();
    Doorbell.Answer answer = client.get("applicants/" + id + "/activate/" + code);
    client.login(EMAIL, "mat-khau");
    return answer;
  }

  Doorbell.Answer begin() throws Exception {
    return client.bell.form(
        "POST",
        OpencpsClient.BASE + "registrations",
        "govAgencyCode",
        "SBX-XD",
        "applicantName",
        "Công ty Thử",
        "representativeEnterprise",
        "Người Thử");
  }

  Doorbell.Answer submit(String id) throws Exception {
    return client.bell.form("PUT", OpencpsClient.BASE + "registrations/" + id + "/submitting");
  }

  /** The plain word of the log-in that tells an account's state. */
  String state(String password) throws Exception {
    return new Doorbell(sandbox)
        .with("Authorization", OpencpsClient.basic("BASIC", EMAIL, password))
        .form("POST", "/opencps/o/v1/opencps/login")
        .text();
  }
}
