package vn.gtvt.sdk.signature.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** A PDF on disk. The draft stands beside the target as {@code name.part} until it is whole. */
final class FilePiece implements Workpiece<Path> {
  private final Path source;
  private final Path target;
  private final Path part;
  private final Path next;

  FilePiece(Path source, Path target) {
    this.source = source;
    this.target = target;
    this.part = target.resolveSibling(target.getFileName() + ".part");
    this.next = target.resolveSibling(target.getFileName() + ".next.part");
  }

  Path sourcePath() {
    return source;
  }

  Path target() {
    return target;
  }

  /**
   * Looks whether the target is free.
   *
   * @throws SigningException with {@code FILE_EXISTS} if not: nothing is ever overwritten
   */
  FilePiece demandFree() {
    if (Files.exists(target) || target.toAbsolutePath().equals(source.toAbsolutePath())) {
      throw new SigningException(
          SigningProblem.of(Trouble.FILE_EXISTS, "file", String.valueOf(target.getFileName())));
    }
    return this;
  }

  @Override
  public String name() {
    return String.valueOf(source.getFileName());
  }

  @Override
  public long size() throws IOException {
    return Files.size(source);
  }

  @Override
  public RandomAccessRead source() throws IOException {
    return new RandomAccessReadBufferedFile(source.toFile());
  }

  @Override
  public OutputStream draft() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(part));
  }

  @Override
  public InputStream written() throws IOException {
    return Files.newInputStream(part);
  }

  @Override
  public RandomAccessRead again() throws IOException {
    return new RandomAccessReadBufferedFile(part.toFile());
  }

  @Override
  public void patch(long offset, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer, offset + buffer.position());
      }
    }
  }

  @Override
  public OutputStream replace() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(next));
  }

  @Override
  public void replaced() throws IOException {
    Files.move(next, part, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public Path finish() throws IOException {
    demandFree();
    return Files.move(part, target);
  }

  @Override
  public void undo() throws IOException {
    Files.deleteIfExists(target);
  }

  @Override
  public void discard() {
    try {
      Files.deleteIfExists(part);
      Files.deleteIfExists(next);
    } catch (IOException e) {
      // Left behind under a name that says it is only a part; the target was never there.
    }
  }
}
