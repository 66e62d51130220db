package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.HistoryFacts;
import nl.leerroute.schemes.fact.NextJobFacts;
import nl.leerroute.schemes.fact.OfferFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and conditions that hang on what others pay, on years of study, on a job to come. */
class ToldMoneyTest {

  private static final TestScheme DOUBLES_OTHERS =
      scheme("matched")
          .pays(
              new Amount.Share(
                  Percent.of(50), new Amount.TimesFact(1, HistoryFacts.PAID_BY_OTHERS)));

  @Test
  void aShareOfWhatOthersPayIsWorkedOutFromWhatIsTold() {
    Facts others = Facts.with().cents(HistoryFacts.PAID_BY_OTHERS, 60_000L).build();

    assertThat(ask(DOUBLES_OTHERS, others))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(
            pays -> {
              assertThat(pays.cents()).isEqualTo(30_000);
              assertThat(pays.derivation())
                  .extracting(line -> line.text().nl())
                  .contains("Bedrag dat je noemt", "50% daarvan");
            });
  }

  @Test
  void asLongAsNobodyToldWhatOthersPayThatIsAsked() {
    assertThat(ask(DOUBLES_OTHERS, Facts.NONE))
        .asInstanceOf(type(Answer.NeedsToKnow.class))
        .satisfies(
            needs ->
                assertThat(needs.missing())
                    .extracting(each -> each.fact())
                    .containsExactly(HistoryFacts.PAID_BY_OTHERS));
  }

  /** Of higher education four years count at most, of the rest two. */
  @ParameterizedTest
  @CsvSource({"6, 5, 40000", "6, 3, 30000", "4, 5, 20000", "4, 1, 10000"})
  void yearsOfStudyThatCountDifferByLevel(int level, int years, long cents) {
    Amount perYear =
        new Amount.Tiered(
            List.of(
                new Amount.Tier(
                    wording("hoger onderwijs"),
                    new Condition.Compare(OfferFacts.NLQF, Relation.AT_LEAST, 5),
                    new Amount.PerUnit(10_000, OfferFacts.STUDY_YEARS, OptionalLong.of(4)))),
            Optional.of(new Amount.PerUnit(10_000, OfferFacts.STUDY_YEARS, OptionalLong.of(2))));
    Facts study =
        Facts.with().number(OfferFacts.NLQF, level).number(OfferFacts.STUDY_YEARS, years).build();

    assertThat(ask(scheme("years").pays(perYear), study))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(cents));
  }

  @Test
  void aJobAfterTheCourseIsNotTheJobOfToday() {
    TestScheme scheme =
        scheme("job")
            .requires(
                "half-a-year",
                new Condition.Compare(NextJobFacts.CONTRACT_MONTHS, Relation.AT_LEAST, 6));

    assertThat(ask(scheme, job(6))).isInstanceOf(Answer.Pays.class);
    assertThat(refused(ask(scheme, job(5)))).containsExactly("half-a-year");
    assertThat(ask(scheme, Facts.NONE)).isInstanceOf(Answer.NeedsToKnow.class);
  }

  private static Facts job(int months) {
    return Facts.with().number(NextJobFacts.CONTRACT_MONTHS, months).build();
  }
}
