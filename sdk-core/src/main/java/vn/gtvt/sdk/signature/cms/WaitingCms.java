package vn.gtvt.sdk.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A draft that waits, written down.
 *
 * @param ticket for the key whose approval is missing; empty once it has signed
 * @param value what the key gave; null before
 */
// Opaque bytes that nobody compares.
@SuppressWarnings("ArrayRecordComponent")
record WaitingCms(CmsDraft draft, String label, String ticket, byte @Nullable [] value) {
  private static final int FORMAT = 2;
  private static final int LARGEST = 1 << 20;

  WaitingCms waitingFor(String other) {
    return new WaitingCms(draft, label, other, null);
  }

  WaitingCms signed(byte[] given) {
    return new WaitingCms(draft, label, "", given);
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(FORMAT);
      byte[] bytes = draft.toBytes();
      data.writeInt(bytes.length);
      data.write(bytes);
      data.writeUTF(label);
      data.writeUTF(ticket);
      data.writeInt(value == null ? 0 : value.length);
      if (value != null) {
        data.write(value);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static WaitingCms read(byte[] state) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(state))) {
      if (data.readInt() != FORMAT) {
        throw new IllegalArgumentException("the bytes are no state of a signature");
      }
      CmsDraft draft = CmsDraft.read(bytes(data));
      String label = data.readUTF();
      String ticket = data.readUTF();
      byte[] value = bytes(data);
      return new WaitingCms(draft, label, ticket, value.length == 0 ? null : value);
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes are no state of a signature", e);
    }
  }

  private static byte[] bytes(DataInputStream data) throws IOException {
    int length = data.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IllegalArgumentException("the bytes are no state of a signature");
    }
    byte[] bytes = new byte[length];
    data.readFully(bytes);
    return bytes;
  }
}
