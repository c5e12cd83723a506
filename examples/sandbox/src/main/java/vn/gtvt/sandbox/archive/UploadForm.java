package vn.gtvt.sandbox.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.http.HttpProblem;
import vn.gtvt.sandbox.http.Multipart;
import vn.gtvt.sandbox.http.Request;

/** A multipart form that was read: its texts and its files. Closing it forgets what is not kept. */
public final class UploadForm implements AutoCloseable {
  private static final int TEXT_LIMIT = 64 * 1024;

  /** One file of a form, not kept yet. */
  public static final class Piece {
    private final FileShelf shelf;
    private final Spool spool;
    private final String field;
    private final String name;
    private boolean kept;

    private Piece(FileShelf shelf, Spool spool, String field, String name) {
      this.shelf = shelf;
      this.spool = spool;
      this.field = field;
      this.name = name;
    }

    /** The form field it came in. */
    public String field() {
      return field;
    }

    /** Its file name. */
    public String name() {
      return name;
    }

    /** How many bytes were sent. */
    public long size() {
      return spool.size();
    }

    /** Whether it has more bytes than allowed. */
    public boolean tooLarge() {
      return spool.tooLarge();
    }

    /** Whether its bytes begin as a PDF, a JPEG or a PNG does. */
    public boolean isPaper() {
      return spool.beginsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F', (byte) '-')
          || spool.beginsWith((byte) 0xff, (byte) 0xd8, (byte) 0xff)
          || spool.beginsWith(
              (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10, (byte) 26);
    }

    /** Keeps all of it. */
    public StoredFile keep() {
      return keep(Keeping.WHOLE);
    }

    /** Keeps so much of it, without a word. */
    public StoredFile keep(Keeping what) {
      kept = true;
      return shelf.keep(spool, name, what);
    }
  }

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Piece> files = new ArrayList<>();

  private UploadForm() {}

  /**
   * Reads the form of a request.
   *
   * @param limit the most bytes of one file
   * @throws HttpProblem if the body is no such form, or repeats a text field
   */
  public static UploadForm read(Request request, FileShelf shelf, long limit) throws IOException {
    UploadForm form = new UploadForm();
    try {
      Multipart.each(
          request.headers().first("content-type"),
          request.body(),
          part -> {
            String fileName = part.fileName();
            if (fileName == null) {
              return form.text(part.name());
            }
            Spool spool = shelf.spool(limit);
            form.files.add(new Piece(shelf, spool, part.name(), fileName));
            return spool;
          });
    } catch (IOException | RuntimeException e) {
      form.close();
      throw e;
    }
    return form;
  }

  private OutputStream text(String name) {
    return new ByteArrayOutputStream() {
      @Override
      public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, Math.min(length, TEXT_LIMIT + 1 - count));
      }

      @Override
      public void close() throws IOException {
        if (count > TEXT_LIMIT) {
          throw new HttpProblem(413, "Trường của biểu mẫu quá dài");
        }
        if (texts.put(name, toString(StandardCharsets.UTF_8)) != null) {
          throw new HttpProblem(400, "Biểu mẫu có trường lặp lại");
        }
      }
    };
  }

  /** The text fields. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The files in the order sent. */
  public List<Piece> files() {
    return files;
  }

  /** Forgets the files that were not kept. */
  @Override
  public void close() throws IOException {
    for (Piece piece : files) {
      if (!piece.kept) {
        piece.spool.discard();
      }
    }
  }
}
