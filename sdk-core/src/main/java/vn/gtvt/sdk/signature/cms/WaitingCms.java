package vn.gtvt.sdk.signature.cms;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.waiting.WaitingForm;

/**
 * A draft that waits, written down.
 *
 * @param ticket for the key whose approval is missing; empty once it has signed
 * @param value what the key gave; null before
 */
// Opaque bytes that nobody compares.
@SuppressWarnings("ArrayRecordComponent")
record WaitingCms(CmsDraft draft, String label, String ticket, byte @Nullable [] value) {
  private static final int LARGEST = 1 << 20;

  WaitingCms waitingFor(String other) {
    return new WaitingCms(draft, label, other, null);
  }

  WaitingCms signed(byte[] given) {
    return new WaitingCms(draft, label, "", given);
  }

  byte[] toBytes() {
    return WaitingForm.write(
        data -> {
          WaitingForm.writeBytes(data, draft.toBytes());
          data.writeUTF(label);
          data.writeUTF(ticket);
          WaitingForm.writeBytes(data, value == null ? new byte[0] : value);
        });
  }

  static WaitingCms read(byte[] state) {
    return WaitingForm.read(
        state,
        data -> {
          CmsDraft draft = CmsDraft.read(WaitingForm.readBytes(data, LARGEST));
          String label = data.readUTF();
          String ticket = data.readUTF();
          byte[] value = WaitingForm.readBytes(data, LARGEST);
          return new WaitingCms(draft, label, ticket, value.length == 0 ? null : value);
        });
  }
}
