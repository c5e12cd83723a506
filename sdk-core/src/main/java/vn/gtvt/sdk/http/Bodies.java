package vn.gtvt.sdk.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Request bodies that the HTTP library may write only once, so that it cannot repeat a request by
 * itself.
 */
final class Bodies {
  private Bodies() {}

  static RequestBody bytes(String mediaType, byte[] bytes) {
    return RequestBody.create(bytes, MediaType.get(mediaType));
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
}
