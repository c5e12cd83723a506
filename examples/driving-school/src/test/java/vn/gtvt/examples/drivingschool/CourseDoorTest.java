package vn.gtvt.examples.drivingschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.drivingschool.course.CourseDoor;
import vn.gtvt.sandbox.fault.Fault;

/** What the example takes a door's answers for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseDoorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private int course;

  @SuppressWarnings("NullAway.Init")
  private Office office;

  @SuppressWarnings("NullAway.Init")
  private CourseDoor door;

  @TempDir private Path folder;

  @BeforeAll
  void open() throws IOException {
    office = Office.open(DAY);
    door = new CourseDoor(office.sandbox().url(), office.http(), "school");
  }

  @AfterAll
  void close() {
    office.close();
  }

  @BeforeEach
  void anotherCourse() {
    course++;
  }

  @Test
  void anotherFileForTheSameCourseIsNotTakenForTheFirst() throws IOException {
    String first = receipt(door.report(file("ADMIN"), code()));
    assertThat(door.report(file("ADMIN"), code())).isEqualTo(new CourseDoor.Handed.Taken(first));
    assertThat(door.report(file("OTHER"), code())).isEqualTo(new CourseDoor.Handed.Stands(first));
    String second = receipt(door.replace(file("OTHER"), code(), first));
    assertThat(second).isNotEqualTo(first);
    assertThat(door.replace(file("THIRD"), code(), first))
        .isEqualTo(new CourseDoor.Handed.Stands(second));
  }

  @Test
  void aLostAnswerIsAskedForByTheBytesThatWereSent() throws IOException {
    office.sandbox().faults().nextFor("school.report", code(), 0, Fault.cutAfterWrite());
    String first = receipt(door.report(file("ADMIN"), code()));
    // The next one gets nowhere: the report that stands is of other bytes.
    office.sandbox().faults().nextFor("school.report", code(), 0, Fault.httpError(503));
    assertThat(door.replace(file("OTHER"), code(), first))
        .isInstanceOf(CourseDoor.Handed.NotTaken.class);
  }

  @Test
  void aRefusalIsNoAnswerThatWasLost() throws IOException {
    receipt(door.report(file("ADMIN"), code()));
    CourseDoor stranger = new CourseDoor(office.sandbox().url(), office.http(), "nobody");
    assertThat(stranger.report(file("ADMIN"), code()))
        .isInstanceOf(CourseDoor.Handed.NotTaken.class);
    assertThat(door.report(file(""), code())).isInstanceOf(CourseDoor.Handed.NotTaken.class);
  }

  private static String receipt(CourseDoor.Handed handed) {
    assertThat(handed).isInstanceOf(CourseDoor.Handed.Taken.class);
    return ((CourseDoor.Handed.Taken) handed).receipt();
  }

  private String code() {
    return "99001K26000" + course;
  }

  /** A course of one learner; its portrait is noise, which only the later look would find. */
  private Path file(String sentBy) throws IOException {
    String text =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <DANG_KY_KHOA_HOC><HEADER><MA_GIAO_DICH>00000000-0000-4000-8000-000000000001</MA_GIAO_DICH>
        <MA_DV_GUI>99001</MA_DV_GUI><TEN_DV_GUI>Mẫu</TEN_DV_GUI><NGAY_GUI>2026-09-14 08:05:01</NGAY_GUI>
        <NGUOI_GUI>%2$s</NGUOI_GUI><TONG_SO_BAN_GHI>1</TONG_SO_BAN_GHI></HEADER><DATA><KHOA_HOC>
        <MA_DANG_KY_KHOA_HOC>DKKH_%1$s</MA_DANG_KY_KHOA_HOC><MA_SO_XAY_DUNG>24</MA_SO_XAY_DUNG>
        <TEN_SO_XAY_DUNG>Bắc Ninh</TEN_SO_XAY_DUNG><MA_CSDT>99001</MA_CSDT><TEN_CSDT>Mẫu</TEN_CSDT>
        <MA_KHOA_HOC>%1$s</MA_KHOA_HOC><TEN_KHOA_HOC>K1</TEN_KHOA_HOC><MA_HANG_DAO_TAO>B</MA_HANG_DAO_TAO>
        <HANG_GPLX>B</HANG_GPLX><SO_DANG_KY_KHOA_HOC>99001_260914080501</SO_DANG_KY_KHOA_HOC>
        <NGAY_DANG_KY_KHOA_HOC>2026-09-14</NGAY_DANG_KY_KHOA_HOC><LUU_LUONG>0</LUU_LUONG>
        <SO_HOC_SINH>1</SO_HOC_SINH><NGAY_KHAI_GIANG>2026-09-14</NGAY_KHAI_GIANG>
        <NGAY_BE_GIANG>2026-09-24</NGAY_BE_GIANG><SO_QD_KG/><NGAY_QD_KG/><NGAY_KTTH_DU_KIEN/>
        <THOI_GIAN_DT>10</THOI_GIAN_DT><MA_HINH_THUC_DT>2</MA_HINH_THUC_DT></KHOA_HOC><NGUOI_LXS>
        <NGUOI_LX><SO_TT>1</SO_TT><HO_SO><ANH_CHAN_DUNG>%3$s</ANH_CHAN_DUNG></HO_SO></NGUOI_LX>
        </NGUOI_LXS></DATA></DANG_KY_KHOA_HOC>
        """
            .formatted(code(), sentBy, "AQID");
    Path own = Files.createDirectories(folder.resolve("x" + sentBy));
    String name = "DKKH_99001_24_" + code() + "_20260914_080501.xml";
    return Files.writeString(own.resolve(name), text);
  }
}
