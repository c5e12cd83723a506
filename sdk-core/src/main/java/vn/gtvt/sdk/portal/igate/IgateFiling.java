package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.dossier.PostalDelivery;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.ElectronicForm;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/** Files a dossier: asks for what the body needs, then sends it once. */
final class IgateFiling {
  private final IgateSettings settings;
  private final TokenCalls calls;
  private final IgateCatalogue catalogue;
  private final IgatePlaces places;

  IgateFiling(IgateSettings settings, TokenCalls calls, IgateCatalogue catalogue) {
    this.settings = settings;
    this.calls = calls;
    this.catalogue = catalogue;
    this.places = new IgatePlaces(settings, calls);
  }

  Outcome<Receipt> file(Submission submission, ElectronicForm form) {
    Optional<PostalDelivery> delivery = PostalDelivery.of(submission.dossier());
    String postalKind = settings.names().postalKind();
    if (delivery.isPresent() && postalKind == null) {
      return new Outcome.Refused<>(
          new Bilingual(
              "Chưa khai cách trả kết quả qua bưu chính của cổng này. Bỏ yêu cầu gửi bưu chính,"
                  + " hoặc khai trong cấu hình rồi nộp lại.",
              "How this portal posts results is not configured. Leave the wish for post out, or"
                  + " configure it, and file again."));
    }
    return TokenCalls.before(message(submission, form))
        .then(message -> send(message.body(delivery, postalKind), submission));
  }

  private Outcome<ApplyMessage> message(Submission submission, ElectronicForm form) {
    return catalogue
        .procedure(submission.dossier().procedure())
        .then(
            procedure ->
                catalogue
                    .agency(procedure)
                    .then(agency -> message(submission, form, procedure, agency)));
  }

  private Outcome<ApplyMessage> message(
      Submission submission, ElectronicForm form, JsonNode procedure, String agency) {
    String id = Fields.text(procedure, "id");
    String code = Objects.requireNonNull(submission.code(), "a code is allocated beforehand");
    return catalogue
        .definition(id)
        .then(
            definition ->
                components(id, submission, form)
                    .then(
                        components ->
                            applicant(submission, form)
                                .then(
                                    applicant ->
                                        catalogue
                                            .pattern(agency, id)
                                            .then(
                                                pattern ->
                                                    new Outcome.Done<>(
                                                        new ApplyMessage(
                                                            code,
                                                            pattern,
                                                            procedure,
                                                            agency,
                                                            definition,
                                                            settings.person().accountId(),
                                                            applicant,
                                                            form.fields(submission.dossier()),
                                                            components))))));
  }

  private Outcome<List<Object>> components(
      String procedure, Submission submission, ElectronicForm form) {
    return catalogue
        .components(procedure)
        .then(listed -> ComponentsMessage.of(listed, submission.files(), form));
  }

  private Outcome<Map<String, Object>> applicant(Submission submission, ElectronicForm form) {
    Map<String, Object> data =
        new LinkedHashMap<>(ApplicantMessage.data(settings.person(), submission));
    return places
        .fields(settings.person().address(), "")
        .then(
            home -> {
              data.putAll(home);
              return form.seat(submission.dossier())
                  .map(this::seat)
                  .orElseGet(() -> new Outcome.Done<>(Map.of()));
            })
        .then(
            seat -> {
              data.putAll(seat);
              return new Outcome.Done<>(data);
            });
  }

  /** The organisation's places may be left out: where the portal knows none, the line says it. */
  private Outcome<Map<String, Object>> seat(PostalAddress seat) {
    Outcome<Map<String, Object>> known = places.fields(seat, "1");
    return known instanceof Outcome.Refused<Map<String, Object>>
        ? new Outcome.Done<>(Map.of("address1", seat.line()))
        : known;
  }

  private Outcome<Receipt> send(Map<String, Object> body, Submission submission) {
    HttpCall call =
        HttpCall.postJson(
            "igate.apply", settings.api().resolve("pa/dossier/--apply-online/"), Json.write(body));
    return calls
        .json(call)
        .then(answer -> Fields.required(answer, "id"))
        .then(id -> new Outcome.Done<>(new Receipt(id, submission.reference())));
  }
}
