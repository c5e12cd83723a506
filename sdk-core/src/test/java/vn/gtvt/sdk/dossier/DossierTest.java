package vn.gtvt.sdk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierTest {
  @Test
  void itemsGiveBackWhatWasPutInAndNameWhatIsMissing() {
    Items items =
        Items.builder()
            .text("name", "x")
            .text("absent", null)
            .number("count", 3)
            .flag("yes", true)
            .date("day", LocalDate.of(2026, 9, 14))
            .group("inner", Items.builder().text("a", "b").build())
            .list("many", List.of(Items.none()))
            .build();

    assertThat(items.names()).containsExactly("name", "count", "yes", "day", "inner", "many");
    assertThat(items.number("count")).isEqualTo(3);
    assertThat(items.flag("yes")).isTrue();
    assertThat(items.group("inner").text("a")).isEqualTo("b");
    assertThat(items.list("many")).hasSize(1);
    assertThat(items.list("none")).isEmpty();
    assertThat(items.optionalText("absent")).isEmpty();
    assertThatThrownBy(() -> items.text("absent")).hasMessageContaining("absent");
    assertThatThrownBy(() -> items.text("count")).hasMessageContaining("is no String but a Long");
    assertThat(items.toString()).doesNotContain("b");
  }

  @Test
  void anUnlistedStatusKeepsItsRawWord() {
    DossierStatus odd = DossierStatus.unknown("Chờ liên thông");
    assertThat(odd.number()).isZero();
    assertThat(odd.raw()).isEqualTo("Chờ liên thông");
    assertThat(odd.isFinal()).isFalse();
    assertThat(DossierStatus.ofNumber(11)).isEqualTo(DossierStatus.unknown("11"));
    assertThat(DossierStatus.ofNumber(9).withRaw("06")).isEqualTo(DossierStatus.DONE);
    assertThat(DossierStatus.ofNumber(5).name().vi()).isEqualTo("Yêu cầu bổ sung giấy tờ");
  }

  @Test
  void anAttachmentKnowsItsFingerprint() {
    byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
    Attachment file =
        Attachment.of("request-paper", null, "a.pdf", "application/pdf", Content.of(bytes));
    assertThat(file.size()).isEqualTo(3);
    assertThat(file.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void peopleAreMasked() {
    Party person = Party.person("Trần Thị Giả");
    Party company = Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@b.vn");
    assertThat(person.toString()).doesNotContain("Trần");
    assertThat(company.toString()).doesNotContain("0200000001").doesNotContain("a@b.vn");
  }

  @Test
  void aListTakesThePlaceOfTheOneBeforeAndLeavesTheRest() {
    Items one = Items.builder().text("code", "1").build();
    Items items = Items.builder().text("name", "n").list("notes", List.of(one, one)).build();
    Items changed = items.withList("notes", List.of(one));
    assertThat(changed.list("notes")).containsExactly(one);
    assertThat(changed.text("name")).isEqualTo("n");
    assertThat(items.list("notes")).hasSize(2);
    assertThat(items.withList("more", List.of(one)).names())
        .containsExactly("name", "notes", "more");
  }
}
