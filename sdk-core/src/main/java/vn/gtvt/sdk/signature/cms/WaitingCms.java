package vn.gtvt.sdk.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A draft that waits for its key, written down. */
record WaitingCms(CmsDraft draft, String label, String ticket) {
  private static final int LARGEST = 1 << 20;

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      byte[] bytes = draft.toBytes();
      data.writeInt(bytes.length);
      data.write(bytes);
      data.writeUTF(label);
      data.writeUTF(ticket);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static WaitingCms read(byte[] state) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(state))) {
      int length = data.readInt();
      if (length < 0 || length > LARGEST) {
        throw new IllegalArgumentException("the bytes are no state of a signature");
      }
      CmsDraft draft = CmsDraft.read(data.readNBytes(length));
      return new WaitingCms(draft, data.readUTF(), data.readUTF());
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes are no state of a signature", e);
    }
  }
}
