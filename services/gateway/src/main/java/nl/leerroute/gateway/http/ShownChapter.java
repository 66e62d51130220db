package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.drafting.Box;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.Problem;
import nl.leerroute.schemes.outline.Chapter;
import nl.leerroute.schemes.outline.Outline;

/** A chapter of the form, with what is wrong in it. */
record ShownChapter(Chapter chapter, List<Problem> problems) {

  static List<ShownChapter> of(Draft draft) {
    return Outline.chapters().stream().map(chapter -> of(chapter, draft)).toList();
  }

  static ShownChapter of(Chapter chapter, Draft draft) {
    return new ShownChapter(
        chapter, draft.problemsUnder(chapter.fields().stream().map(chapter::path).toList()));
  }

  /** What is wrong at no field of the form, such as a field that does not exist. */
  List<Problem> without(List<Box> boxes) {
    return problems.stream()
        .filter(
            problem ->
                boxes.stream()
                    .flatMap(box -> box.problems().stream())
                    .noneMatch(told -> told.path().equals(problem.path())))
        .toList();
  }
}
