package vn.gtvt.testkit.schoolpermit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.school.permit.LicenceContent;
import vn.gtvt.sdk.license.school.permit.Premises;
import vn.gtvt.sdk.license.school.permit.School;
import vn.gtvt.sdk.license.school.permit.SchoolDossier;
import vn.gtvt.sdk.license.school.permit.SchoolLicence;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.license.school.permit.SchoolPermitCheck;
import vn.gtvt.sdk.license.school.permit.SchoolSeat;
import vn.gtvt.sdk.license.school.permit.Teacher;
import vn.gtvt.sdk.license.school.permit.TeacherApplication;
import vn.gtvt.sdk.license.school.permit.TeacherPhoto;
import vn.gtvt.sdk.license.school.permit.TeacherReissue;
import vn.gtvt.sdk.license.school.permit.TrainingCar;
import vn.gtvt.sdk.license.school.permit.TrainingClass;
import vn.gtvt.sdk.license.school.permit.TrainingVehicleList;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.Report;

/** What a synthetic school files, each with all its papers. */
enum SchoolRequests {
  TRAINING_CARS {
    private final List<Attachment> papers =
        List.of(pdf("vehicle-list", null), pdf("vehicle-use-right", "99A-002.01"));

    private TrainingVehicleList asked() {
      return TrainingVehicleList.builder()
          .school(school())
          .cars(List.of(car(1, true), car(2, false)))
          .build();
    }

    @Override
    Report check() {
      return CHECK.check(asked(), papers);
    }

    @Override
    Dossier dossier() {
      return SchoolDossier.of(asked(), CHECK.procedure(SchoolPermitCheck.TRAINING_CARS), papers);
    }
  },
  FIRST_LICENCE {
    @Override
    Report check() {
      return CHECK.check(licence(Occasion.FIRST_ISSUE), licencePapers());
    }

    @Override
    Dossier dossier() {
      return licenceDossier(licence(Occasion.FIRST_ISSUE), licencePapers());
    }
  },
  CHANGED_LICENCE {
    @Override
    Report check() {
      return CHECK.check(licence(Occasion.CONTENT_CHANGED), licencePapers());
    }

    @Override
    Dossier dossier() {
      return licenceDossier(licence(Occasion.CONTENT_CHANGED), licencePapers());
    }
  },
  LOST_LICENCE {
    @Override
    Report check() {
      return CHECK.check(licence(Occasion.LOST), letter());
    }

    @Override
    Dossier dossier() {
      return licenceDossier(licence(Occasion.LOST), letter());
    }
  },
  DAMAGED_LICENCE {
    @Override
    Report check() {
      return CHECK.check(licence(Occasion.DAMAGED), letter());
    }

    @Override
    Dossier dossier() {
      return licenceDossier(licence(Occasion.DAMAGED), letter());
    }
  },
  RENAMED_LICENCE {
    @Override
    Report check() {
      return CHECK.check(licence(Occasion.RENAMED), letter());
    }

    @Override
    Dossier dossier() {
      return licenceDossier(licence(Occasion.RENAMED), letter());
    }
  },
  TEACHERS {
    private TeacherApplication asked() {
      return TeacherApplication.builder()
          .school(school())
          .trainingEndedOn(Counter.DAY.minusDays(3))
          .teachers(List.of(teacher()))
          .build();
    }

    private List<Attachment> papers() {
      List<Attachment> papers =
          new ArrayList<>(List.of(pdf("school-request", null), photo("GV-1")));
      for (String each :
          List.of("request-form", "vocational-diploma", "pedagogy-certificate", "personal-file")) {
        papers.add(pdf(each, "GV-1"));
      }
      return papers;
    }

    @Override
    Report check() {
      return CHECK.check(asked(), papers());
    }

    @Override
    Dossier dossier() {
      return SchoolDossier.of(asked(), CHECK.procedure(SchoolPermitCheck.TEACHERS), papers());
    }
  },
  TEACHER_AGAIN {
    private TeacherReissue asked() {
      return TeacherReissue.builder()
          .teacher(teacher())
          .kind(ApplicantKind.CITIZEN)
          .home(new SchoolSeat("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
          .phone("0912345678")
          .certificate("GV-24-0001")
          .reason(TeacherReissue.Reason.CONTENT_CHANGED)
          .nameBefore("Trần Thị Cũ")
          .build();
    }

    private List<Attachment> papers() {
      return List.of(pdf("request-form", null), photo(null), pdf("civil-status-proof", null));
    }

    @Override
    Report check() {
      return CHECK.check(asked(), papers());
    }

    @Override
    Dossier dossier() {
      return SchoolDossier.of(asked(), CHECK.procedure(SchoolPermitCheck.TEACHER_AGAIN), papers());
    }
  };

  static final Items SEAT =
      Items.builder()
          .text("street", "Số 0 phố Giả")
          .text("ward", "Phường Kinh Bắc")
          .text("province", "Tỉnh Bắc Ninh")
          .build();

  private static final SchoolPermitCheck CHECK =
      SchoolPermitCheck.at(ProcedureCatalogue.bundled(), WorkingCalendar.bundled(), Counter.DAY);

  abstract Report check();

  abstract Dossier dossier();

  static Attachment pdf(String component, @Nullable String subject) {
    return Attachment.of(
        component,
        subject,
        component + ".pdf",
        "application/pdf",
        Content.of(("%PDF-1.4 " + component + subject).getBytes(StandardCharsets.UTF_8)));
  }

  private static Attachment photo(@Nullable String subject) {
    return Attachment.of("portrait-photo", subject, "anh.jpg", "image/jpeg", Content.of(picture()));
  }

  private static byte[] picture() {
    try (InputStream in =
        Objects.requireNonNull(SchoolRequests.class.getResourceAsStream("teacher.jpg"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static School school() {
    return School.builder()
        .name("Trường Dạy lái xe Mẫu")
        .enterpriseCode("2300000004")
        .kind(ApplicantKind.ENTERPRISE)
        .representative("Trần Thị Giả")
        .seat(new SchoolSeat("Số 0 phố Giả", "Phường Kinh Bắc", "Tỉnh Bắc Ninh"))
        .phone("0200000001")
        .email("a@example.vn")
        .build();
  }

  private static TrainingCar car(int number, boolean owned) {
    return TrainingCar.builder()
        .plate("99A-%03d.01 (T)".formatted(number))
        .make("Hãng Giả")
        .kind("Ô tô con")
        .engine("MAY" + number)
        .chassis("RLUAC41DBKN0%05d".formatted(number))
        .owned(owned)
        .trainingClass(TrainingClass.B)
        .learnerPlates(2)
        .auxiliaryBrake(true)
        .distanceDevice(true)
        .inspectedOn(Counter.DAY.minusMonths(3))
        .inspectionValidUntil(Counter.DAY.plusMonths(9))
        .build();
  }

  private static SchoolLicenceApplication licence(Occasion occasion) {
    SchoolLicenceApplication.Builder asked =
        SchoolLicenceApplication.builder().school(school()).occasion(occasion);
    if (occasion != Occasion.FIRST_ISSUE) {
      asked.current(
          new SchoolLicence(
              "01/GPĐT", Counter.DAY.minusYears(1), "Trường Dạy lái xe Mẫu", content(300)));
    }
    return switch (occasion) {
      case FIRST_ISSUE, CONTENT_CHANGED ->
          asked
              .wanted(content(500))
              .premises(Premises.owned())
              .teachers(List.of("GV-24-0001"))
              .cars(List.of(car(1, true)))
              .build();
      case LOST -> asked.reason("Thất lạc khi chuyển trụ sở").build();
      case DAMAGED -> asked.reason("Bị ướt, không đọc được").build();
      case RENAMED -> asked.reason("Đổi tên").newName("Trung tâm Đào tạo lái xe Mẫu").build();
    };
  }

  private static List<Attachment> letter() {
    return List.of(pdf("request-letter", null));
  }

  private static LicenceContent content(int throughput) {
    return new LicenceContent(List.of(TrainingClass.B), throughput, "Phường Kinh Bắc");
  }

  private static List<Attachment> licencePapers() {
    return List.of(
        pdf("request-form", null),
        pdf("establishment-decision", null),
        pdf("land-use-right", null),
        pdf("teacher-certificate", "GV-24-0001"));
  }

  private static Dossier licenceDossier(SchoolLicenceApplication asked, List<Attachment> papers) {
    return SchoolDossier.of(asked, CHECK.procedure(asked.occasion().procedure()), papers);
  }

  private static Teacher teacher() {
    PortraitReport report =
        new PortraitCheck()
            .check(
                picture(),
                "anh.jpg",
                PortraitProfiles.bundled()
                    .at(PortraitProfiles.TEACHER_BLUE, Counter.DAY)
                    .orElseThrow());
    return Teacher.builder()
        .key("GV-1")
        .name("Trần Thị Giả")
        .citizenId("001199000001")
        .birthDate(LocalDate.of(1999, 1, 1))
        .classes(List.of(TrainingClass.B))
        .photo(new TeacherPhoto(Counter.DAY.minusMonths(1), report))
        .build();
  }
}
