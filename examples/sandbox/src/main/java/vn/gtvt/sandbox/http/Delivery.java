package vn.gtvt.sandbox.http;

/** How an answer reaches the client, or does not. */
public enum Delivery {
  /** As it should. */
  WHOLE,
  /** The header promises all bytes, half of them are sent, the connection is closed. */
  HALF,
  /** The connection is closed without an answer. */
  CUT,
  /** The connection is reset without an answer. */
  RESET,
  /** Nothing is sent until the client or the server goes away. */
  STALL
}
