package nl.leerroute.intake.http;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Entity tags: the version that somebody saw. */
final class Tags {

  private Tags() {}

  /** The version in an entity tag; a tag of another form names a version that never was. */
  static OptionalLong version(@Nullable String tag) {
    if (tag == null) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        tag.matches("\"\\d{1,18}\"") ? Long.parseLong(tag, 1, tag.length() - 1, 10) : -1);
  }
}
