package nl.leerroute.intake.profile;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.Sentence;
import nl.leerroute.intake.answer.WorkStatus;
import nl.leerroute.intake.place.Places;

/** Something that must hold over all answers together, or between the answers and the world. */
interface Rule {

  Optional<Problem> brokenBy(Answers answers, Places places, Year now);

  /** From this age on somebody may answer without a parent. */
  int LEAST_AGE = 13;

  Rule POSTCODE_IN_REGION =
      (answers, places, _) ->
          answers
              .to(Questions.POSTCODE)
              .filter(postcode -> places.at(postcode).isEmpty())
              .map(postcode -> Problem.outsideRegion(Questions.POSTCODE, postcode.digits()));

  Rule OLD_ENOUGH =
      (answers, _, now) ->
          answers
              .to(Questions.YEAR_OF_BIRTH)
              .filter(born -> born > now.getValue() - LEAST_AGE)
              .map(
                  _ -> {
                    int last = now.getValue() - LEAST_AGE;
                    return new Problem(
                        Questions.YEAR_OF_BIRTH.field(),
                        "out-of-range",
                        new Sentence(
                            "Vul een jaar in van 1900 tot en met " + last + ".",
                            "Enter a year from 1900 to " + last + "."),
                        List.of("1900", Integer.toString(last)));
                  });

  Rule CONTRACT_FITS_STATUS =
      (answers, _, _) ->
          answers
              .to(Questions.STATUS)
              .filter(status -> !status.allowsContract())
              .filter(_ -> !isAlsoEmployed(answers))
              .filter(_ -> hasContract(answers))
              .map(
                  status ->
                      Problem.contradiction(
                          answers.to(Questions.CONTRACT).isPresent()
                              ? Questions.CONTRACT.field()
                              : Questions.CONTRACT_HOURS.field(),
                          new Sentence(
                              status == WorkStatus.JOB_SEEKER
                                  ? "Je zoekt werk, maar je noemt ook een arbeidscontract. Haal het"
                                      + " contract weg, of kies “Ik werk bij een werkgever”."
                                  : "Je werkt niet, maar je noemt ook een arbeidscontract. Haal het"
                                      + " contract weg, of kies “Ik werk bij een werkgever”.",
                              "You said that you have no job, and also that you have a contract."
                                  + " Remove the contract, or choose “I work for an employer”.")));

  Rule CONSENT_FOR_WHAT_IS_DELICATE =
      (answers, _, _) ->
          Stream.of(Questions.HEALTH, Questions.TROUBLES)
                      .noneMatch(question -> answers.to(question).isPresent())
                  || answers.to(Questions.CONSENT).isPresent()
              ? Optional.empty()
              : Optional.of(
                  new Problem(
                      Questions.CONSENT.field(),
                      "no-consent",
                      new Sentence(
                          "Zeg eerst dat we dit mogen bewaren. Of haal je antwoorden weg.",
                          "First say that we may keep this. Or remove your answers."),
                      List.of()));

  List<Rule> ALL =
      List.of(POSTCODE_IN_REGION, OLD_ENOUGH, CONTRACT_FITS_STATUS, CONSENT_FOR_WHAT_IS_DELICATE);

  private static boolean isAlsoEmployed(Answers answers) {
    return answers
        .to(Questions.ROLES)
        .filter(roles -> roles.contains(WorkStatus.EMPLOYEE))
        .isPresent();
  }

  private static boolean hasContract(Answers answers) {
    return answers.to(Questions.CONTRACT).isPresent()
        || answers.to(Questions.CONTRACT_HOURS).filter(hours -> hours.hundredths() > 0).isPresent();
  }
}
