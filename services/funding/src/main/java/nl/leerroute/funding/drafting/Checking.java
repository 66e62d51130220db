package nl.leerroute.funding.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.funding.overview.Days;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.json.Problem;
import nl.leerroute.schemes.rule.SchemeVersion;
import reactor.core.publisher.Mono;

/** Says everything that is wrong with a draft, and tries its examples. */
public final class Checking {

  private final Windows windows;
  private final Evaluating evaluating;

  public Checking(Windows windows, Evaluating evaluating) {
    this.windows = windows;
    this.evaluating = evaluating;
  }

  public Mono<Checked> check(Draft draft) {
    return windows
        .all()
        .map(Announced::window)
        .collectList()
        .map(all -> check(DraftForm.read(draft.content()), draft.organisation(), all));
  }

  private Checked check(DraftForm.Read read, String organisation, List<Window> all) {
    List<Problem> problems = new ArrayList<>(read.problems());
    read.rule()
        .filter(rule -> !rule.owner().organisation().equals(organisation))
        .ifPresent(_ -> problems.add(notYours(organisation)));
    if (read.examples().isEmpty()) {
      problems.add(noExamples());
    }
    return new Checked(
        read.rule(),
        read.examples().stream()
            .map(
                each ->
                    each.flatMap(
                        example ->
                            read.rule().map(rule -> example.on(rule, own(rule, all), evaluating))))
            .toList(),
        problems);
  }

  private static List<nl.leerroute.schemes.rule.Window> own(SchemeVersion rule, List<Window> all) {
    return all.stream()
        .filter(window -> window.scheme().scheme().equals(rule.ref().scheme()))
        .map(Days::of)
        .toList();
  }

  private static Problem notYours(String organisation) {
    return new Problem(
        "$.rule.owner.organisation",
        "not-yours",
        Wording.of(
            "Je schrijft alleen regelingen van je eigen fonds.",
            "You write schemes of your own fund only."),
        List.of(organisation));
  }

  private static Problem noExamples() {
    return new Problem(
        "$.examples",
        "empty",
        Wording.of(
            "Geef minstens één voorbeeld van iemand die het geld wel of niet krijgt.",
            "Give at least one example of somebody who does or does not get the money."),
        List.of());
  }
}
