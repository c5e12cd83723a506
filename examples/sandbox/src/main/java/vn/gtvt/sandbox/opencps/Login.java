package vn.gtvt.sandbox.opencps;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.qlvt.Accounts;

/** Finds out who calls, and what state his account is in. Thread-safe. */
final class Login {
  private static final String BASIC = "basic ";
  private static final String BEARER = "bearer ";

  /** What came of a name and a password. */
  enum Result {
    OK,
    PENDING,
    LOCKED,
    REFUSED
  }

  private final Accounts accounts;
  private final Applicants applicants;
  private final Jwts tokens;

  Login(Accounts accounts, Applicants applicants, Jwts tokens) {
    this.accounts = accounts;
    this.applicants = applicants;
    this.tokens = tokens;
  }

  /** The name in a Basic header; {@code null} if there is none. */
  static @Nullable String name(Request request) {
    String pair = pair(request);
    return pair == null ? null : pair.substring(0, pair.indexOf(':'));
  }

  Result check(Request request) {
    String pair = pair(request);
    if (pair == null) {
      return Result.REFUSED;
    }
    String name = pair.substring(0, pair.indexOf(':'));
    String password = pair.substring(pair.indexOf(':') + 1);
    boolean isOfficer = name.equals(Caller.OFFICER) && password.equals("sandbox");
    if (isOfficer || accounts.match(name, password)) {
      return Result.OK;
    }
    return applicants.check(name, password);
  }

  /** Who calls; {@code null} if nobody is logged in. */
  @Nullable Caller caller(Request request) {
    String header = request.headers().first("authorization");
    if (header == null) {
      return null;
    }
    if (header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      String owner = tokens.owner(header.substring(BEARER.length()).strip());
      return owner == null ? null : new Caller(owner);
    }
    String name = name(request);
    return name != null && check(request) == Result.OK ? new Caller(name) : null;
  }

  private static @Nullable String pair(Request request) {
    String header = request.headers().first("authorization");
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      String pair = new String(bytes, StandardCharsets.UTF_8);
      return pair.indexOf(':') < 0 ? null : pair;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
