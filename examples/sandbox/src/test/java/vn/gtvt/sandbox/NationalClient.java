package vn.gtvt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/** What an agency's server sends to the national side, as docs/wire/national.md has it. */
final class NationalClient {
  static final String PROVIDER = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

  final Doorbell bell;
  String session = "";

  NationalClient(Sandbox sandbox) {
    bell = new Doorbell(sandbox).with("dstcode", PROVIDER);
  }

  static String at(String adapter, String path) {
    return "/national/" + adapter + "/RestService/forward/" + path + "?dstcode=" + PROVIDER;
  }

  Doorbell.Answer login(String name, String password) throws Exception {
    String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
    return bell.json("POST", at("VXPAdapter", "mapi/login"), body);
  }

  NationalClient login() throws Exception {
    session = login("sandbox", "sandbox").json().path("session").asText();
    return this;
  }

  Doorbell.Answer find(String code) throws Exception {
    String body =
        "{\"session\":\"%s\",\"madonvi\":\"G17\",\"service\":\"TraCuuHoSo\",\"mahoso\":\"%s\"}"
            .formatted(session, code);
    return bell.json("POST", at("XrdAdapter", "mapi/g"), body);
  }

  /** The items found. */
  JsonNode found(String code) throws Exception {
    return find(code).json().path("result");
  }
}
