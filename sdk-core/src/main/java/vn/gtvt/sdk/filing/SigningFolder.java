package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.pdf.PdfJob;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Where the papers of one dossier stand while they are signed; readable for this user only.
 *
 * <p>It knows of which papers it is: an approval that a person gave is for those and for no others.
 * What is written is whole or not there. For one thread.
 */
final class SigningFolder {
  private static final String PLAN = "plan";
  private static final String STATE = "state";
  private static final String STOPPED = "stopped";
  private static final String UNTIL = "until";

  private final Path root;
  private final Path own;

  private SigningFolder(Path root, String reference) {
    this.root = root;
    this.own = root.resolve(name(reference));
  }

  /** Opens the folder of a dossier; one that is of other papers is emptied first. */
  static SigningFolder of(Path root, String reference, List<Attachment> papers) throws IOException {
    SigningFolder folder = new SigningFolder(root, reference);
    PrivateFiles.create(root);
    PrivateFiles.create(folder.own);
    String plan = papers.stream().map(SigningFolder::line).collect(Collectors.joining("\n"));
    if (!plan.equals(folder.text(PLAN))) {
      folder.clear();
      PrivateFiles.create(folder.own);
      write(folder.own.resolve(PLAN), plan.getBytes(StandardCharsets.UTF_8));
    }
    return folder;
  }

  /** Removes the folder of a dossier. */
  static void remove(Path root, String reference) throws IOException {
    new SigningFolder(root, reference).clear();
  }

  /** Lets every dossier that was stopped go on. */
  static void release(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    Files.deleteIfExists(root.resolve(STOPPED));
    try (Stream<Path> folders = Files.list(root)) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        Files.deleteIfExists(each.resolve(STOPPED));
      }
    }
  }

  private static String line(Attachment paper) {
    return paper.component() + "\t" + paper.subject().orElse("") + "\t" + paper.sha256();
  }

  /** Returns the jobs of some papers whose sources are copied here. */
  List<PdfJob> jobs(List<Attachment> papers, int from, int to) throws IOException {
    List<PdfJob> jobs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Path source = own.resolve(i + ".pdf");
      try (InputStream in = papers.get(i).open()) {
        Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
      }
      // What an earlier try left behind is made anew; nobody was given it.
      Files.deleteIfExists(signed(i));
      jobs.add(new PdfJob(source, signed(i)));
    }
    return jobs;
  }

  Path signed(int number) {
    return own.resolve(number + "-signed.pdf");
  }

  boolean areSigned(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Files.exists(signed(i))) {
        return false;
      }
    }
    return true;
  }

  byte @Nullable [] state() throws IOException {
    Path file = own.resolve(STATE);
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  void keep(byte[] state) throws IOException {
    write(own.resolve(STATE), state);
  }

  void forget() throws IOException {
    Files.deleteIfExists(own.resolve(STATE));
    Files.deleteIfExists(own.resolve(UNTIL));
  }

  /** Returns until when the approval holds, as noted; null if nothing is. */
  @Nullable Instant until() throws IOException {
    String text = text(UNTIL);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  void until(Instant end) throws IOException {
    write(own.resolve(UNTIL), end.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns why nobody is asked again by a machine; null if nothing stands against it. */
  @Nullable Bilingual stopped() throws IOException {
    Bilingual all = words(root.resolve(STOPPED));
    return all != null ? all : words(own.resolve(STOPPED));
  }

  private static @Nullable Bilingual words(Path file) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    int end = text.indexOf('\n');
    return end < 0 ? null : new Bilingual(text.substring(0, end), text.substring(end + 1));
  }

  /** Stops this dossier until a person lets it go on. */
  void stop(Bilingual why) throws IOException {
    write(own.resolve(STOPPED), bytes(why));
  }

  /** Stops every dossier: a wrong secret brings the key nearer to its lock. */
  void stopAll(Bilingual why) throws IOException {
    write(root.resolve(STOPPED), bytes(why));
  }

  private static byte[] bytes(Bilingual why) {
    return (why.vi() + "\n" + why.en()).getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable String text(String name) throws IOException {
    Path file = own.resolve(name);
    return Files.exists(file) ? Files.readString(file) : null;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      out.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(own)) {
      return;
    }
    try (Stream<Path> files = Files.list(own)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(own);
  }

  /** A reference can be any text; a folder's name cannot. */
  private static String name(String reference) {
    byte[] hash = HashAlgorithm.SHA256.digest().digest(reference.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }
}
