package vn.gtvt.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gtvt.sdk.license.school.file.CourseFile;

/** A course file read into a course, and its bytes passed by the JDK's streaming reader. */
final class SchoolPair implements Pair {
  private final TempFolder folder = TempFolder.create();
  private final Path file = folder.path().resolve("course.xml");
  private final int learners;
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  SchoolPair(Scale scale) throws IOException {
    this.learners = scale.of(60, 3);
    SampleCourse.write(file, learners);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  @Override
  public double reference() throws IOException, XMLStreamException {
    long start = System.nanoTime();
    long characters = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.CHARACTERS) {
          characters += xml.getTextLength();
        }
      }
    }
    double took = System.nanoTime() - start;
    if (characters < learners * 60_000L) {
      throw new IllegalStateException("the file was not passed: " + characters);
    }
    return took;
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    CourseFile read = CourseFile.read(file).orThrow();
    double took = System.nanoTime() - start;
    if (read.filing().learners().size() != learners || !read.findings().isEmpty()) {
      throw new IllegalStateException("not read: " + read.findings());
    }
    return took;
  }

  @Override
  public List<String> notes() {
    return List.of(learners + " learners with pictures of 50,000 bytes, left in the file");
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
