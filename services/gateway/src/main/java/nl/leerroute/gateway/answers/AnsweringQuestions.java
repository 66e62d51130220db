package nl.leerroute.gateway.answers;

import java.util.List;
import java.util.function.Function;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Takes answers: all that a form says, or nothing with what is wrong. */
public final class AnsweringQuestions {

  private final Profiles profiles;
  private final ReadingForm reading;

  public AnsweringQuestions(Profiles profiles, ReadingForm reading) {
    this.profiles = profiles;
    this.reading = reading;
  }

  /**
   * A question of the page that was left open takes back its earlier answer, and so does one that
   * is not asked any more of somebody who answers like this.
   */
  public Mono<Stored> answer(Visitor visitor, List<Question> page, Given asTyped) {
    return switch (reading.read(page, asTyped)) {
      case Reading.Garbled(Given _, List<Fault> faults) -> Mono.just(new Stored.NotTaken(faults));
      case Reading.Understood(Given given) ->
          answer(
              visitor,
              earlier ->
                  new Change.Situation(
                      QuestionPage.fitting(earlier.given().replacedBy(given, page))));
    };
  }

  public Mono<Stored> answer(Visitor visitor, Change change) {
    return answer(visitor, _ -> change);
  }

  /**
   * @param fromEarlier what to change, given what was answered before
   */
  public Mono<Stored> answer(Visitor visitor, Function<Answers, Change> fromEarlier) {
    return profiles
        .of(visitor)
        .flatMap(before -> store(visitor, before, fromEarlier.apply(before.answers())));
  }

  private Mono<Stored> store(Visitor visitor, Profile before, Change change) {
    return profiles
        .change(visitor, change)
        .map(
            taken ->
                switch (taken) {
                  case Taken.Yes(Profile now) ->
                      new Stored.Done(now, now.version() > before.version());
                  case Taken.No(List<Fault> faults) -> new Stored.NotTaken(faults);
                });
  }
}
