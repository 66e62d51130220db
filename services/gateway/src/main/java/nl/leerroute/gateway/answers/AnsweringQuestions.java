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
   *
   * @param seen mark of the answers that the form showed
   */
  public Mono<Stored> answer(Visitor visitor, List<Question> page, Given asTyped, String seen) {
    return switch (reading.read(page, asTyped)) {
      case Reading.Garbled(Given _, List<Fault> faults) -> Mono.just(new Stored.NotTaken(faults));
      case Reading.Understood(Given given) ->
          answer(
              visitor,
              earlier ->
                  new Change.Situation(
                      QuestionPage.fitting(earlier.given().replacedBy(given, page))),
              Part.of(page),
              seen);
    };
  }

  /**
   * Replaces a part of the answers, unless it was answered otherwise since the form was made: then
   * nothing is lost, and the person chooses.
   *
   * @param seen mark of the part as the form showed it
   */
  public Mono<Stored> answer(
      Visitor visitor, Function<Answers, Change> fromEarlier, Part part, String seen) {
    return profiles
        .of(visitor)
        .flatMap(
            before -> {
              Change change = fromEarlier.apply(before.answers());
              Answers wanted = change.on(before.answers());
              boolean differs = part.isNewer(wanted, part.mark(before.answers()));
              return differs && part.isNewer(before.answers(), seen)
                  ? Mono.just(new Stored.Newer(before, wanted))
                  : store(visitor, before, change);
            });
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
