package nl.leerroute.matching.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.matching.explanation.SchemeWords;
import nl.leerroute.matching.money.WindowsAhead;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.plan.AnsweredStep;
import nl.leerroute.schemes.plan.AnsweredStep.Answered;
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * All courses of the routes that are shown, with what every scheme says of each. A reason that does
 * not hold for all of them is told with the name of the course for which it does.
 */
final class CoursesAsked {

  /**
   * @param answers by scheme
   */
  private record Course(Step step, Map<String, List<Answered>> answers) {

    static Course of(Step step, AnsweredStep asked) {
      return new Course(
          step,
          asked.answers().stream()
              .collect(Collectors.groupingBy(each -> each.scheme().rule().ref().scheme())));
    }

    Stream<Answered> of(SchemeVersion scheme) {
      return answers.getOrDefault(scheme.ref().scheme(), List.of()).stream();
    }
  }

  private final Map<String, Course> courses = new LinkedHashMap<>();

  /**
   * @param answers of the steps of each route, in the order of the routes
   */
  CoursesAsked(List<Route> routes, List<List<AnsweredStep>> answers) {
    for (int i = 0; i < routes.size(); i++) {
      List<Step> steps = routes.get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        AnsweredStep asked = answers.get(i).get(j);
        courses.putIfAbsent(asked.step().id(), Course.of(steps.get(j), asked));
      }
    }
  }

  /** Why a scheme pays nothing, true for every course or for the one that is named. */
  List<Text> reasons(Unused unused) {
    List<Text> reasons = new ArrayList<>();
    Optional<Course> course = Optional.ofNullable(courses.get(unused.step().id()));
    for (Text reason : SchemeWords.reasons(unused.answer())) {
      Text told = isTooCheap(unused) ? reason.then(SchemeWords.EACH_COURSE_APART) : reason;
      reasons.add(course.filter(c -> !isOfAll(unused, reason)).map(c -> of(c, told)).orElse(told));
    }
    course
        .filter(c -> isAheadOfWindows(c, unused))
        .ifPresent(c -> reasons.add(SchemeWords.noWindowYet(c.step().start())));
    return List.copyOf(reasons);
  }

  private boolean isTooCheap(Unused unused) {
    return courses.size() > 1
        && unused.answer() instanceof Answer.Refused refused
        && refused.isTooCheap();
  }

  private boolean isOfAll(Unused unused, Text reason) {
    return courses.size() == 1
        || courses.values().stream()
            .allMatch(
                course ->
                    course
                        .of(unused.scheme())
                        .anyMatch(each -> SchemeWords.reasons(each.answer()).contains(reason)));
  }

  private static boolean isAheadOfWindows(Course course, Unused unused) {
    return course
        .of(unused.scheme())
        .filter(each -> each.answer().equals(unused.answer()))
        .anyMatch(each -> WindowsAhead.isMissing(each, course.step().start()));
  }

  /** One course can be in two routes on different days. */
  private Text of(Course course, Text reason) {
    Text title = course.step().offer().title();
    boolean another =
        courses.values().stream()
            .anyMatch(
                each ->
                    !each.step().start().equals(course.step().start())
                        && each.step().offer().title().equals(title));
    return another
        ? SchemeWords.forCourse(title, course.step().start(), reason)
        : SchemeWords.forCourse(title, reason);
  }
}
