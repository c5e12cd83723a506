package vn.gtvt.sdk.license.portrait;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Checks a good picture in less memory than its pixels take, and the same as stored. */
final class NotNowMain {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();

  private NotNowMain() {}

  /** First word: the picture's file. */
  public static void main(String[] words) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(words[0]));
    PortraitCheck check = new PortraitCheck();
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(
          check.check(bytes, "a.jpg", PORTAL).findings().stream()
              .map(each -> each.code().code())
              .filter(each -> each.startsWith("decode."))
              .toList());
      out.println(judged(check, Content.of(bytes)));
    }
  }

  private static String judged(PortraitCheck check, Content file) {
    Attachment sent = Attachment.of(StoredPortrait.COMPONENT, null, "a.jpg", "image/jpeg", file);
    try {
      return new StoredPortrait(check).judge(sent, file).toString();
    } catch (IOException e) {
      return "looked at again later";
    }
  }
}
