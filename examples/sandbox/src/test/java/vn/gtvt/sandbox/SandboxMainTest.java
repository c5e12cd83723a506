package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxMainTest {
  private static Process run(String... arguments) throws IOException {
    ProcessBuilder command = new ProcessBuilder();
    command.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A terminal without UTF-8 must not change what is printed.
    command.command().add("-Dfile.encoding=US-ASCII");
    command.command().add("-cp");
    command.command().add(System.getProperty("java.class.path"));
    command.command().add("vn.gtvt.sandbox.SandboxMain");
    command.command().addAll(List.of(arguments));
    return command.redirectErrorStream(true).start();
  }

  @Test
  void itSaysThatEverythingIsFakeAndServes() throws Exception {
    Process process = run("--port", "0", "--manual-clock");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith("GIẢ LẬP: đây không phải QLVT");
      Matcher url = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+").matcher(lines.readLine());
      assertThat(url.find()).isTrue();
      assertThat(lines.readLine()).contains("cong-ty / sandbox");
      HttpRequest page = HttpRequest.newBuilder(URI.create(url.group() + "/")).build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("GIẢ LẬP");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void whatIsKilledGoesOnWhenItIsStartedInItsFolderAgain(@TempDir Path folder) throws Exception {
    String place = folder.toString();
    for (int round = 1; round <= 2; round++) {
      Process process = run("--port", "0", "--manual-clock", "--folder", place);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        lines.readLine();
        Matcher url = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+").matcher(lines.readLine());
        assertThat(url.find()).isTrue();
        HttpRequest code =
            HttpRequest.newBuilder(URI.create(url.group() + "/practice/codes"))
                .header("Authorization", "Bearer practice")
                .POST(HttpRequest.BodyPublishers.ofString("{\"reference\":\"HS\"}"))
                .build();
        assertThat(
                HttpClient.newHttpClient().send(code, HttpResponse.BodyHandlers.ofString()).body())
            .contains("TT-00000" + round);
      } finally {
        process.destroyForcibly();
        process.waitFor();
      }
    }
  }

  @Test
  void itsRegistryOfViolationsFailsOfItsOwnAccordUnlessItIsToldToBeQuiet() throws Exception {
    assertThat(truths("--manual-clock")).isLessThan(8);
    assertThat(truths("--quiet")).isEqualTo(10);
  }

  private static int truths(String how) throws Exception {
    Process process = run("--port", "0", how);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.readLine();
      Matcher url = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+").matcher(lines.readLine());
      assertThat(url.find()).isTrue();
      HttpRequest question =
          HttpRequest.newBuilder(URI.create(url.group() + "/registry/violation/search"))
              .header("Authorization", "Bearer registry")
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"BienKS\":\"99A12345\",\"Xe\":\"1\"}"))
              .build();
      int truths = 0;
      for (int call = 0; call < 10; call++) {
        truths += isTold(question) ? 1 : 0;
      }
      return truths;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean isTold(HttpRequest question) throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
          .send(question, HttpResponse.BodyHandlers.ofString())
          .body()
          .contains("\"soViPham\":0");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void wrongArgumentsAreExplained() throws Exception {
    Process process = run("--port", "99999");
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(text).startsWith("Cách dùng:");
  }
}
