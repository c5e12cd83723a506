package vn.gtvt.sdk.license.school.exam;

import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** What came of reading a file of a test device. */
public sealed interface DeviceReading {
  /** Returns what was found while reading, with lines. */
  List<SchoolFinding> findings();

  /**
   * The whole file was read.
   *
   * @param file what it says
   */
  record Read(DeviceFile file) implements DeviceReading {
    @Override
    public List<SchoolFinding> findings() {
      return file.findings();
    }
  }

  /**
   * The file breaks off; there are candidates missing.
   *
   * @param file what came before
   */
  record Part(DeviceFile file) implements DeviceReading {
    @Override
    public List<SchoolFinding> findings() {
      return file.findings();
    }
  }

  /**
   * It is no file of a test device.
   *
   * @param findings why, and what to do
   */
  record Unreadable(List<SchoolFinding> findings) implements DeviceReading {
    /** Keeps a copy of the list. */
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns the file.
   *
   * @throws IllegalArgumentException if it was not read whole
   */
  default DeviceFile orThrow() {
    if (this instanceof Read read) {
      return read.file();
    }
    throw new IllegalArgumentException("not read whole: " + findings());
  }
}
