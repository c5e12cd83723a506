package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.CourseFileSigner;
import vn.gtvt.sdk.license.school.file.MadeUpFile;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.text.Bilingual;

/** What is in the folder when a key waits or refuses. */
class DraftSigningTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final CourseFiling GOOD =
      CourseFile.read(MadeUpFile.dkkh().bytes()).orThrow().filing();

  @TempDir private static Path keys;
  private static SigningKey key;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void open() throws Exception {
    key = MadeUpKey.open(keys);
  }

  private static CourseDraft draft() {
    CourseIntake intake = CourseIntake.at(CLOCK).build();
    return new CourseDraft(intake, GOOD, List.of(), Map.of(), Set.of(), new PictureStore(null));
  }

  @Test
  void aFileThatWaitsForApprovalIsSignedByALaterProcess() {
    WriteOutcome.WaitsForApproval waits;
    try (CourseDraft draft = draft()) {
      waits = (WriteOutcome.WaitsForApproval) draft.write(folder, answering(later()));
    }
    assertThat(folder).isDirectoryContaining(waits.file()::equals);
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(CourseFile.read(waits.file()).orThrow().isSigned()).isFalse();
    Path signed =
        CourseFileSigner.at(CLOCK)
            .resume(waits.file(), waits.file(), waits.approval().state(), answering(later()))
            .orThrow();
    assertThat(signed).isEqualTo(waits.file());
    assertThat(folder.toFile().list()).hasSize(1);
    CourseFile read = CourseFile.read(signed).orThrow();
    assertThat(read.isSigned()).isTrue();
    assertThat(read.filing().learners()).hasSameSizeAs(GOOD.learners());
  }

  private static KeyAnswer later() {
    return new KeyAnswer.Waits("1", new Bilingual("Chờ", "Wait"), null);
  }

  @Test
  void aKeyThatRefusesLeavesNoFile() {
    SigningProblem problem = SigningProblem.of(Trouble.NO_KEY, "key", "a.p12");
    WriteOutcome outcome = draft().write(folder, answering(new KeyAnswer.Refused(problem)));
    assertThat(outcome).isEqualTo(new WriteOutcome.NotSigned(problem));
    assertThat(folder).isEmptyDirectory();
  }

  /** A key that gives one answer at first, and signs when it is asked again. */
  private static SigningKey answering(KeyAnswer first) {
    return new SigningKey() {
      @Override
      public List<X509Certificate> chain() {
        return key.chain();
      }

      @Override
      public KeyAnswer sign(List<DigestToSign> digests) {
        return first;
      }

      @Override
      public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
        return key.sign(digests);
      }
    };
  }
}
