package vn.gtvt.sdk.http;

import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Remembers whether a request began to leave: the line between "not sent" and "outcome unknown".
 */
final class SentMark extends EventListener {
  static final EventListener.Factory FACTORY =
      call -> {
        SentMark mark = call.request().tag(SentMark.class);
        return mark == null ? EventListener.NONE : mark;
      };

  private volatile boolean sent;

  @Override
  public void requestHeadersStart(Call call) {
    sent = true;
  }

  boolean sent() {
    return sent;
  }
}
