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

/** Drafts that wait for their key, written down. */
record WaitingPdf(List<FilePiece> pieces, List<PdfDraft> drafts, String ticket) {
  private static final int FORMAT = 1;
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
        byte[] cms = draft.cms().toBytes();
        data.writeInt(cms.length);
        data.write(cms);
        data.writeLong(draft.container());
        data.writeInt(draft.room());
        data.writeLong(draft.end());
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
        CmsDraft cms = CmsDraft.read(data.readNBytes(within(data.readInt(), LARGEST)));
        drafts.add(new PdfDraft(cms, data.readLong(), data.readInt(), data.readLong()));
      }
      return new WaitingPdf(pieces, drafts, ticket);
    } catch (IOException e) {
      throw none(e);
    }
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
