package vn.gtvt.sdk.signature.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.cms.CmsDraft;

/**
 * Drafts that wait, written down.
 *
 * @param ticket for the key whose approval is missing; empty once it has signed
 * @param values what the key gave for each draft; empty before
 */
record WaitingPdf(
    List<FilePiece> pieces, List<PdfDraft> drafts, String ticket, List<byte[]> values) {
  private static final int FORMAT = 2;
  private static final int MOST = 10_000;
  private static final int LARGEST = 1 << 20;

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(FORMAT);
      data.writeUTF(ticket);
      data.writeInt(pieces.size());
      for (int i = 0; i < pieces.size(); i++) {
        data.writeUTF(pieces.get(i).sourcePath().toString());
        data.writeUTF(pieces.get(i).target().toString());
        PdfDraft draft = drafts.get(i);
        write(data, draft.cms().toBytes());
        data.writeLong(draft.container());
        data.writeInt(draft.room());
        data.writeLong(draft.end());
      }
      data.writeInt(values.size());
      for (byte[] value : values) {
        write(data, value);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static WaitingPdf read(byte[] state) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(state))) {
      if (data.readInt() != FORMAT) {
        throw none(null);
      }
      String ticket = data.readUTF();
      int count = within(data.readInt(), MOST);
      List<FilePiece> pieces = new ArrayList<>();
      List<PdfDraft> drafts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        pieces.add(new FilePiece(Path.of(data.readUTF()), Path.of(data.readUTF())));
        CmsDraft cms = CmsDraft.read(bytes(data));
        drafts.add(new PdfDraft(cms, data.readLong(), data.readInt(), data.readLong()));
      }
      int signed = within(data.readInt(), MOST);
      if (signed != 0 && signed != count) {
        throw none(null);
      }
      List<byte[]> values = new ArrayList<>();
      for (int i = 0; i < signed; i++) {
        values.add(bytes(data));
      }
      return new WaitingPdf(pieces, drafts, ticket, values);
    } catch (IOException e) {
      throw none(e);
    }
  }

  private static void write(DataOutputStream data, byte[] bytes) throws IOException {
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  private static byte[] bytes(DataInputStream data) throws IOException {
    byte[] bytes = new byte[within(data.readInt(), LARGEST)];
    data.readFully(bytes);
    return bytes;
  }

  private static int within(int value, int most) {
    if (value < 0 || value > most) {
      throw none(null);
    }
    return value;
  }

  private static IllegalArgumentException none(@Nullable Exception cause) {
    return new IllegalArgumentException("the bytes are no state of a signature", cause);
  }
}
