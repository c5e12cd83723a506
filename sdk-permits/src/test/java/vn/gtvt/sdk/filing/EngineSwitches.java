package vn.gtvt.sdk.filing;

/** Lets a test take a mechanism out of the engine, to see what it is good for. */
public final class EngineSwitches {
  private EngineSwitches() {}

  public static FilingEngineBuilder withoutAsking(FilingEngineBuilder builder) {
    return builder.withoutAsking();
  }
}
