package nl.leerroute.catalogue.importing;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether two records are about the same course.
 *
 * @param content fingerprint of what makes a course the same course, within one source
 * @param twin fingerprint of what two systems say alike of one course; absent: they can say too
 *     little alike
 * @param own fingerprint of its title and the code by which its provider knows it in every system;
 *     absent: no code was told
 */
record CoursePrint(long content, @Nullable Long twin, @Nullable Long own) {

  static final CoursePrint UNREADABLE = new CoursePrint(0, null, null);

  static CoursePrint of(Delivered record) {
    return new CoursePrint(
        Fingerprint.ofCourse(record.plain()),
        Fingerprint.ofTwin(record.plain()).orElse(null),
        record.code().map(code -> Fingerprint.ofOwn(record.plain(), code)).orElse(null));
  }

  static CoursePrint of(RecordOutcome outcome) {
    return new CoursePrint(outcome.content(), outcome.twin(), outcome.own());
  }
}
