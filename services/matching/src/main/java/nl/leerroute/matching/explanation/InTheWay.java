package nl.leerroute.matching.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.matching.route.Barrier;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.text.Text;

/** Which answers keep somebody from what is taught, in a few words each. */
final class InTheWay {

  /**
   * @param lines of the gap
   * @param least for each line the offer that is least blocked
   */
  static List<Text> of(Collection<Integer> lines, Map<Integer, Blocked> least) {
    return lines.stream()
        .flatMap(line -> Optional.ofNullable(least.get(line)).stream())
        .flatMap(offer -> offer.barriers().stream())
        .map(InTheWay::word)
        .distinct()
        .toList();
  }

  private static Text word(Barrier barrier) {
    return switch (barrier) {
      case Barrier.Hours ignored -> new Text("je uren per week", "your hours a week");
      case Barrier.Travel ignored ->
          new Text("hoe ver je wilt reizen", "how far you want to travel");
      case Barrier.Budget ignored -> new Text("wat je wilt betalen", "what you want to pay");
      case Barrier.Forms ignored -> new Text("hoe je wilt leren", "how you want to learn");
      case Barrier.Language ignored -> new Text("de taal van de les", "the language of lessons");
      case Barrier.Before ignored ->
          new Text("wat je vooraf moet kunnen", "what you must be able to do before");
      case Barrier.Diploma ignored ->
          new Text("het diploma dat je vooraf nodig hebt", "the diploma that you need before");
      case Barrier.TooSoon ignored -> new Text("de startdatum", "the start date");
      case Barrier.Permission ignored ->
          new Text("de toestemming die je eerst nodig hebt", "the permission that you need first");
      case Barrier.ByDay ignored ->
          new Text("dat je in eigen tijd leert", "that you learn in your own time");
      case Barrier.NoStart ignored -> new Text("de startdatum", "the start date");
      case Barrier.Elsewhere ignored -> new Text("waar je woont", "where you live");
      case Barrier.ForOthers ignored ->
          new Text("voor wie de opleiding is", "for whom the course is");
    };
  }

  private InTheWay() {}
}
