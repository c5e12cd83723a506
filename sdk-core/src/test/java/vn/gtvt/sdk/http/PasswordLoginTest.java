package vn.gtvt.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sandbox.fault.Fault;

class PasswordLoginTest {
  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 0));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final HttpCaller caller = HttpCaller.open(HttpSettings.defaults());

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  private PasswordLogin login(String password) {
    return new PasswordLogin(
        caller,
        clock,
        sandbox.url().resolve("/auth/realms/mt/protocol/openid-connect/token"),
        "sandbox",
        "cong-ty",
        password.toCharArray());
  }

  private static String tokenOf(TokenSource source) {
    return ((TokenSource.Login.Granted) source.login()).token();
  }

  @Test
  void aTokenIsUsedUntilShortlyBeforeItsEndAndThenRefreshed() {
    try (PasswordLogin login = login("sandbox")) {
      String first = tokenOf(login);
      clock.advance(Duration.ofMinutes(5));
      assertThat(tokenOf(login)).isEqualTo(first);
      clock.advance(Duration.ofMinutes(10));
      assertThat(tokenOf(login)).isNotEqualTo(first);
    }
  }

  @Test
  void aTokenThatTheReceiverRefusedIsReplaced() {
    try (PasswordLogin login = login("sandbox")) {
      String first = tokenOf(login);
      login.refused(first);
      assertThat(tokenOf(login)).isNotEqualTo(first);
    }
  }

  @Test
  void aWrongPasswordIsDeniedInPlainWords() {
    try (PasswordLogin login = login("wrong")) {
      assertThat(login.login())
          .isInstanceOfSatisfying(
              TokenSource.Login.Denied.class,
              denied -> assertThat(denied.reason().vi()).contains("tài khoản"));
    }
  }

  @Test
  void anAccountThatWasDeniedIsLeftInPeaceForAWhile() {
    try (PasswordLogin login = login("wrong")) {
      login.login();
      sandbox.account("cong-ty", "wrong".toCharArray());
      assertThat(login.login()).isInstanceOf(TokenSource.Login.Denied.class);
      clock.advance(Duration.ofMinutes(5));
      assertThat(login.login()).isInstanceOf(TokenSource.Login.Granted.class);
    }
  }

  @Test
  void aClosedLogInAsksNobody() {
    PasswordLogin login = login("sandbox");
    login.close();
    assertThat(login.login()).isInstanceOf(TokenSource.Login.Unreachable.class);
  }

  @Test
  void aTokenWithALineBreakIsTrimmedAndOneThatCannotBeSentIsNeverRepeated() {
    assertThat(tokenOf(TokenSource.fixed("eyJ.a.b\n"))).isEqualTo("eyJ.a.b");
    assertThatThrownBy(
            () -> HttpCall.get("any", sandbox.url()).header("Authorization", "Bearer eyJ\nx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Authorization")
        .hasMessageNotContaining("eyJ");
  }

  @Test
  void junkOrALostAnswerIsUnreachableNotDenied() {
    try (PasswordLogin login = login("sandbox")) {
      sandbox.faults().next("token", Fault.junk());
      assertThat(login.login()).isInstanceOf(TokenSource.Login.Unreachable.class);
      sandbox.faults().next("token", Fault.httpError(502));
      assertThat(login.login()).isInstanceOf(TokenSource.Login.Unreachable.class);
      assertThat(login.login()).isInstanceOf(TokenSource.Login.Granted.class);
    }
  }

  @Test
  void aTokenNeverShowsItself() {
    try (PasswordLogin login = login("sandbox")) {
      TokenSource.Login granted = login.login();
      assertThat(granted.toString()).doesNotContain(tokenOf(login));
    }
  }
}
