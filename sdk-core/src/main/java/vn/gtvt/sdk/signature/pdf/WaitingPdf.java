package vn.gtvt.sdk.signature.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.signature.cms.CmsDraft;
import vn.gtvt.sdk.signature.waiting.WaitingForm;

/**
 * Drafts that wait, written down.
 *
 * @param ticket for the key whose approval is missing; empty once it has signed
 * @param values what the key gave for each draft; empty before
 */
record WaitingPdf(
    List<FilePiece> pieces, List<PdfDraft> drafts, String ticket, List<byte[]> values) {
  private static final int MOST = 10_000;
  private static final int LARGEST = 1 << 20;

  byte[] toBytes() {
    return WaitingForm.write(
        data -> {
          data.writeUTF(ticket);
          data.writeInt(pieces.size());
          for (int i = 0; i < pieces.size(); i++) {
            data.writeUTF(pieces.get(i).sourcePath().toString());
            data.writeUTF(pieces.get(i).target().toString());
            PdfDraft draft = drafts.get(i);
            WaitingForm.writeBytes(data, draft.cms().toBytes());
            data.writeLong(draft.container());
            data.writeInt(draft.room());
            data.writeLong(draft.end());
          }
          data.writeInt(values.size());
          for (byte[] value : values) {
            WaitingForm.writeBytes(data, value);
          }
        });
  }

  static WaitingPdf read(byte[] state) {
    return WaitingForm.read(state, WaitingPdf::parts);
  }

  private static WaitingPdf parts(DataInputStream data) throws IOException {
    String ticket = data.readUTF();
    int count = WaitingForm.readCount(data, MOST);
    List<FilePiece> pieces = new ArrayList<>();
    List<PdfDraft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(new FilePiece(Path.of(data.readUTF()), Path.of(data.readUTF())));
      CmsDraft cms = CmsDraft.read(WaitingForm.readBytes(data, LARGEST));
      drafts.add(new PdfDraft(cms, data.readLong(), data.readInt(), data.readLong()));
    }
    int signed = WaitingForm.readCount(data, MOST);
    if (signed != 0 && signed != count) {
      throw WaitingForm.none(null);
    }
    List<byte[]> values = new ArrayList<>();
    for (int i = 0; i < signed; i++) {
      values.add(WaitingForm.readBytes(data, LARGEST));
    }
    return new WaitingPdf(pieces, drafts, ticket, values);
  }
}
