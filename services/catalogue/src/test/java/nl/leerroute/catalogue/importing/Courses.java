package nl.leerroute.catalogue.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Records of courses as a source delivers them. */
public final class Courses {

  public static final String WELDING = "urn:skill:welding";

  private Courses() {}

  /** A course that can be taken; its title is its id, so no two are doubles. */
  public static Map<String, Object> course(String id) {
    Map<String, Object> course = new HashMap<>();
    course.put("offerId", id);
    course.put("title", Map.of("nl", "Cursus " + id));
    course.put("summary", Map.of("nl", "Acht weken."));
    course.put("kind", "COURSE");
    course.put("formality", "NON_FORMAL");
    course.put("length", "SHORT");
    course.put("forms", List.of("CLASSROOM"));
    course.put("teaches", List.of(WELDING));
    course.put("durationWeeks", 8);
    course.put("hoursPerWeek", 4);
    course.put("studyLoadHours", 32);
    course.put(
        "price", Map.of("feeCents", 10_000, "examCents", 0, "materialsCents", 0, "vat", "EXEMPT"));
    course.put("offerings", List.of(Map.of("id", "a", "start", "2027-03-01", "language", "nl")));
    return course;
  }

  /** So many courses, from {@code c-0} on. */
  public static List<Map<String, Object>> courses(int number) {
    return IntStream.range(0, number).mapToObj(i -> course("c-" + i)).toList();
  }

  public static Map<String, Object> with(Map<String, Object> course, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(course);
    changed.put(field, value);
    return changed;
  }

  /** The course as a system tells it that knows its provider's own code for it. */
  static Delivered coded(Map<String, Object> course, String code) {
    return new Delivered("", course, UnaryOperator.identity(), List.of(), Optional.of(code));
  }

  public static Map<String, Object> withoutPrice(String id) {
    return with(
        course(id),
        "price",
        Map.of("feeCents", "n.v.t.", "examCents", 0, "materialsCents", 0, "vat", "EXEMPT"));
  }
}
