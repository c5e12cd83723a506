package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.AccountRegistration;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;

/** An organisation's registration with an agency: handed in once, then looked at. */
final class Registrations {
  private static final Comparator<RegistrationRecord> BY_AGE =
      Comparator.comparingLong(RegistrationRecord::order);

  private final OpenCpsClient client;

  Registrations(OpenCpsClient client) {
    this.client = client;
  }

  /** Returns how far the newest registration is; nothing if there is none. */
  Outcome<Optional<AccountState>> state() {
    return all()
        .then(
            found -> {
              Optional<RegistrationRecord> newest = found.stream().max(BY_AGE);
              return newest.isEmpty()
                  ? new Outcome.Done<>(Optional.empty())
                  : told(newest.get()).then(state -> new Outcome.Done<>(Optional.of(state)));
            });
  }

  /** The one that is open is changed and handed in; one that is under way is left alone. */
  Outcome<AccountState> register(AccountRegistration wanted) {
    String agency = wanted.agency();
    if (agency == null) {
      return new Outcome.Refused<>(
          new Bilingual(
              "Thiếu mã cơ quan duyệt tài khoản. Chọn cơ quan rồi đăng ký lại.",
              "The agency that approves is not named. Choose one and register again."));
    }
    Map<String, String> form = RegistrationForm.withAgency(wanted, agency);
    return all()
        .then(
            found -> {
              Optional<RegistrationRecord> newest =
                  found.stream().filter(each -> each.agency().equals(agency)).max(BY_AGE);
              if (newest.isEmpty() || newest.get().isAccepted()) {
                return one(HttpCall.postForm("opencps registration", address(), form))
                    .then(this::handIn);
              }
              RegistrationRecord last = newest.get();
              return last.isOpen()
                  ? one(HttpCall.putForm("opencps registration", address(last.id()), form))
                      .then(this::handIn)
                  : told(last);
            });
  }

  private Outcome<AccountState> handIn(RegistrationRecord draft) {
    return one(HttpCall.putForm(
            "opencps registration submitting", address(draft.id(), "submitting"), Map.of()))
        .then(this::told);
  }

  /** Why it was refused stands in its newest log. */
  private Outcome<AccountState> told(RegistrationRecord record) {
    if (!record.isRefused()) {
      return new Outcome.Done<>(record.account(null));
    }
    return client
        .list(
            HttpCall.get("opencps registration logs", address(record.id(), "logs")), LogRecord::of)
        .then(
            logs ->
                new Outcome.Done<>(
                    record.account(
                        logs.stream()
                            .max(Comparator.comparingLong(LogRecord::order))
                            .map(LogRecord::content)
                            .orElse(null))));
  }

  private Outcome<List<RegistrationRecord>> all() {
    return client
        .list(HttpCall.get("opencps registrations", address()), RegistrationRecord::of)
        .then(
            found ->
                new Outcome.Done<>(found.stream().filter(RegistrationRecord::isReadable).toList()));
  }

  private Outcome<RegistrationRecord> one(HttpCall call) {
    Outcome<JsonNode> answer = client.json(call);
    return answer.then(
        read -> {
          RegistrationRecord record = RegistrationRecord.of(read);
          return record.isReadable()
              ? new Outcome.Done<>(record)
              : new Outcome.Unknown<>("the answer names no registration");
        });
  }

  private URI address(String... below) {
    String[] segments = new String[below.length + 1];
    segments[0] = "registrations";
    System.arraycopy(below, 0, segments, 1, below.length);
    return client.settings().rest(segments);
  }
}
