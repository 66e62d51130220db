package nl.leerroute.catalogue.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two records are about the same course.
 *
 * @param content fingerprint of what makes a course the same course, within one source
 * @param twin fingerprint of what two systems say alike of one course; absent: they can say too
 *     little alike
 */
record CoursePrint(long content, @Nullable Long twin) {

  static CoursePrint of(Map<String, Object> plain) {
    return new CoursePrint(Fingerprint.ofCourse(plain), Fingerprint.ofTwin(plain).orElse(null));
  }
}
