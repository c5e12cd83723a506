package vn.gtvt.sandbox.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client filed. */
record Filed(
    String reference, @Nullable String code, String title, String plan, List<String> files) {}
