package vn.gtvt.sdk.http;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * Request bodies that the HTTP library may write only once, so that it cannot repeat a request by
 * itself.
 */
final class Bodies {
  private static final int CHUNK = 64 * 1024;

  private Bodies() {}

  static RequestBody bytes(String mediaType, byte[] bytes) {
    return once(RequestBody.create(bytes, MediaType.get(mediaType)));
  }

  static RequestBody once(RequestBody body) {
    return new RequestBody() {
      @Override
      public @Nullable MediaType contentType() {
        return body.contentType();
      }

      @Override
      public long contentLength() throws IOException {
        return body.contentLength();
      }

      @Override
      public boolean isOneShot() {
        return true;
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink);
      }
    };
  }

  static RequestBody stream(Attachment file) {
    return new RequestBody() {
      @Override
      public MediaType contentType() {
        return MediaType.get(file.mediaType());
      }

      @Override
      public long contentLength() {
        return file.size();
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = file.open()) {
          for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            sink.write(chunk, 0, n);
          }
        }
      }
    };
  }
}
