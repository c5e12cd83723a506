package vn.gtvt.sdk.license.school.permit;

import java.util.List;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Turns checked requests of a school into dossiers with neutral items. Stateless and safe for
 * concurrent use.
 *
 * <p>Every method throws {@link IllegalArgumentException} if the procedure is another than is asked
 * under, or if a paper that it demands is missing, naming it, and {@link IllegalStateException} if
 * a required value is: check first.
 */
public final class SchoolDossier {
  private SchoolDossier() {}

  /** Returns the dossier of a list of training cars; its subjects are the plates. */
  public static Dossier of(
      TrainingVehicleList asked, Procedure procedure, List<Attachment> papers) {
    demand(SchoolPermitCheck.TRAINING_CARS, procedure);
    refuse(SchoolPapers.check(asked, procedure, papers));
    return Dossier.under(procedure)
        .title("Danh sách xe tập lái: " + asked.cars().size() + " xe")
        .applicant(applicant(asked.school()))
        .items(
            SchoolItems.school(asked.school())
                .list("cars", asked.cars().stream().map(SchoolItems::car).toList())
                .build())
        .subjects(SchoolPapers.subjects(asked))
        .attachments(papers)
        .build();
  }

  /** Returns the dossier of a licence; its subjects are teachers' certificates and plates. */
  public static Dossier of(
      SchoolLicenceApplication asked, Procedure procedure, List<Attachment> papers) {
    demand(asked.occasion().procedure(), procedure);
    refuse(SchoolPapers.check(asked, procedure, papers));
    return Dossier.under(procedure)
        .title(SchoolTitle.of(asked))
        .applicant(applicant(asked.school()))
        .items(SchoolItems.licence(asked))
        .subjects(SchoolPapers.subjects(asked))
        .attachments(papers)
        .build();
  }

  /** Returns the dossier of teachers' certificates; its subjects are the school's own numbers. */
  public static Dossier of(TeacherApplication asked, Procedure procedure, List<Attachment> papers) {
    demand(SchoolPermitCheck.TEACHERS, procedure);
    refuse(SchoolPapers.check(asked, procedure, papers));
    return Dossier.under(procedure)
        .title("Giấy chứng nhận giáo viên: " + asked.teachers().size() + " người")
        .applicant(applicant(asked.school()))
        .items(
            SchoolItems.school(asked.school())
                .date("trainingEndedOn", asked.trainingEndedOn())
                .list("teachers", asked.teachers().stream().map(SchoolItems::teacher).toList())
                .build())
        .subjects(SchoolPapers.subjects(asked))
        .attachments(papers)
        .build();
  }

  /** Returns the dossier of a certificate anew; its owner is the teacher. */
  public static Dossier of(TeacherReissue asked, Procedure procedure, List<Attachment> papers) {
    demand(SchoolPermitCheck.TEACHER_AGAIN, procedure);
    refuse(SchoolPapers.check(asked, procedure, papers));
    Teacher teacher = asked.teacher();
    return Dossier.under(procedure)
        .title(SchoolTitle.of(asked))
        .applicant(
            Applicant.itself(
                new Party(
                    Party.Kind.PERSON,
                    teacher.name(),
                    teacher.citizenId(),
                    asked.phone(),
                    asked.email().orElse(null))))
        .items(
            Items.builder()
                .text("certificate", asked.certificate())
                .text("reason", asked.reason().name())
                .text("nameBefore", asked.nameBefore().orElse(null))
                .date("birthDateBefore", asked.birthDateBefore().orElse(null))
                .group("teacher", SchoolItems.teacher(teacher))
                .group("seat", SchoolItems.seat(asked.home()))
                .build())
        .attachments(papers)
        .build();
  }

  private static Applicant applicant(School school) {
    return new Applicant(
        Party.organisation(school.name(), school.enterpriseCode(), school.phone(), school.email()),
        Party.person(school.representative()),
        null);
  }

  private static void demand(ProcedureCode code, Procedure procedure) {
    if (!procedure.code().equals(code)) {
      throw new IllegalArgumentException(
          "Hồ sơ này nộp theo thủ tục " + code + ", không phải " + procedure.code() + ".");
    }
  }

  private static void refuse(Report papers) {
    if (!papers.isFileable()) {
      Violation first = papers.errors().get(0);
      throw new IllegalArgumentException(first.path() + ": " + first.message().vi());
    }
  }
}
