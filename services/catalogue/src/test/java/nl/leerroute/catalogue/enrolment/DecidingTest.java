package nl.leerroute.catalogue.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Start JANUARY = new Start("jan", LocalDate.of(2027, 1, 11), null, null);
  private static final Start MARCH = new Start("mar", LocalDate.of(2027, 3, 1), null, null);
  private static final ProofCode PROOF = new ProofCode("0123456789ABCDEF");
  private static final Contact WIETSKE = new Contact("Wietske Dijkstra", "w@voorbeeld.example");
  private static final Command.Ask ASK =
      new Command.Ask(
          new Asker.Person("profile"),
          new Course(
              new OfferId("lassen"),
              new Provider("vonk", "De Vonk"),
              new Wording("Lassen", "Welding"),
              150_000),
          JANUARY,
          WIETSKE);
  private static final Command REFUSE = new Command.Refuse(Stage.Reason.FULL);
  private static final Command CONFIRM = new Command.Confirm(PROOF);
  private static final Command ACCEPT = new Command.Accept(PROOF);
  private static final Command OTHER_DATE = new Command.OfferOtherDate(MARCH);
  private static final Command DECLINE = new Command.Decline();
  private static final Command WITHDRAW = new Command.Withdraw();
  private static final Command CHASE = new Command.Chase();

  @Test
  void whoAsksIsConfirmedWithAProof() {
    assertThat(after(ASK, CONFIRM).stage()).isEqualTo(new Stage.Confirmed(JANUARY, PROOF, NOW));
  }

  @Test
  void anotherDateThatIsAcceptedIsThePlace() {
    Enrolment offered = after(ASK, OTHER_DATE);

    assertThat(offered.start()).isEqualTo(MARCH);
    assertThat(after(ASK, OTHER_DATE, ACCEPT).stage())
        .isEqualTo(new Stage.Confirmed(MARCH, PROOF, NOW));
    assertThat(after(ASK, OTHER_DATE, DECLINE).stage()).isEqualTo(new Stage.Declined(NOW));
  }

  @Test
  void askingTwiceIsOneRequest() {
    assertThat(at(NOW).on(Optional.of(after(ASK)), ASK)).isEqualTo(new Change.None());
    assertThat(at(NOW).on(Optional.of(after(ASK, CONFIRM)), ASK)).isEqualTo(new Change.None());
  }

  @Test
  void whoWithdrewMayAskAgainWhenThePlaceIsFree() {
    Enrolment withdrawn = after(ASK, WITHDRAW);

    assertThat(at(NOW).on(Optional.of(withdrawn), ASK)).isEqualTo(new Change.Refused(Refusal.BUSY));
    assertThat(after(ASK, WITHDRAW, new Command.Left(), ASK)).isEqualTo(after(ASK));
  }

  @Test
  void whoWasRefusedDoesNotAskForTheSameAgain() {
    assertThat(at(NOW).on(Optional.of(after(ASK, REFUSE, new Command.Left())), ASK))
        .isEqualTo(new Change.Refused(Refusal.REFUSED_BEFORE));
  }

  @Test
  void aNameIsKeptForAsLongAsSomebodyNeedsItAndNotLonger() {
    assertThat(after(ASK).contact()).isEqualTo(WIETSKE);
    assertThat(after(ASK, CONFIRM).contact()).isEqualTo(WIETSKE);
    for (Command end : List.of(REFUSE, WITHDRAW)) {
      assertThat(after(ASK, end).contact()).isNull();
      assertThat(after(ASK, end).leaving()).isTrue();
    }

    Instant started =
        LocalDate.of(2027, 1, 11).atStartOfDay(java.time.ZoneId.of("Europe/Amsterdam")).toInstant();
    Instant due = started.plus(Patience.NAME_KEPT_AFTER_START);
    assertThat(at(due.minusSeconds(1)).on(Optional.of(after(ASK, CONFIRM)), CHASE))
        .isEqualTo(new Change.None());
    assertThat(made(at(due).on(Optional.of(after(ASK, CONFIRM)), CHASE)))
        .satisfies(
            forgotten -> assertThat(forgotten.contact()).isNull(),
            forgotten -> assertThat(forgotten.stage()).isInstanceOf(Stage.Confirmed.class));
  }

  @Test
  void aProviderThatIsSilentIsRemindedOnceAndThenTheRequestIsReleased() {
    Enrolment asked = after(ASK);
    Instant reminder = NOW.plus(Patience.UNTIL_REMINDER);

    assertThat(at(reminder.minusSeconds(1)).on(Optional.of(asked), CHASE))
        .isEqualTo(new Change.None());
    Enrolment reminded = made(at(reminder).on(Optional.of(asked), CHASE));
    assertThat(reminded.stage()).isEqualTo(new Stage.Asked(NOW, true));
    assertThat(at(reminder.plusSeconds(60)).on(Optional.of(reminded), CHASE))
        .isEqualTo(new Change.None());

    Instant release = NOW.plus(Patience.UNTIL_RELEASE);
    assertThat(made(at(release).on(Optional.of(reminded), CHASE)).stage())
        .isEqualTo(new Stage.Released(release));
  }

  @Test
  void aLateProviderIsWrittenToOnce() {
    Instant reminder = NOW.plus(Patience.UNTIL_REMINDER);
    Enrolment reminded = made(at(reminder).on(Optional.of(after(ASK)), CHASE));
    Enrolment written = made(at(reminder).on(Optional.of(reminded), new Command.Written()));

    assertThat(after(ASK).isToBeWritten()).isFalse();
    assertThat(reminded.isToBeWritten()).isTrue();
    assertThat(written.isToBeWritten()).isFalse();
    assertThat(at(reminder).on(Optional.of(written), new Command.Written()))
        .isEqualTo(new Change.None());
  }

  @Test
  void anEmployersRequestsForTheSameStartAreApart() {
    Asker employer = new Asker.Employer("postma", "Metaalbedrijf Postma");
    OfferId offer = new OfferId("lassen");
    EnrolmentId first = EnrolmentId.of(employer, offer, JANUARY, "a");

    assertThat(EnrolmentId.of(employer, offer, JANUARY, "a")).isEqualTo(first);
    assertThat(EnrolmentId.of(employer, offer, JANUARY, "b")).isNotEqualTo(first);
    assertThat(EnrolmentId.of(new Asker.Person("postma"), offer, JANUARY, "a"))
        .isEqualTo(EnrolmentId.of(new Asker.Person("postma"), offer, JANUARY, "b"));
  }

  @Test
  void anotherDateThatNobodyAnswersIsReleasedToo() {
    Instant release = NOW.plus(Patience.UNTIL_RELEASE);

    assertThat(made(at(release).on(Optional.of(after(ASK, OTHER_DATE)), CHASE)).stage())
        .isEqualTo(new Stage.Released(release));
  }

  @Test
  void nobodyWaitsForAnAnswerAfterTheStart() {
    Start tomorrow = new Start("soon", LocalDate.of(2026, 11, 24), null, null);

    assertThat(Patience.releaseAt(NOW, tomorrow)).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
    assertThat(Patience.releaseAt(NOW, JANUARY)).isEqualTo(NOW.plus(Duration.ofDays(10)));
  }

  @Test
  void onceItHasBegunAPlaceIsNeitherPromisedNorTakenBackHere() {
    Instant begun = Instant.parse("2027-01-10T23:00:00Z");

    assertThat(at(begun).on(Optional.of(after(ASK)), CONFIRM))
        .isEqualTo(new Change.Refused(Refusal.CLOSED));
    assertThat(at(begun).on(Optional.of(after(ASK, CONFIRM)), WITHDRAW))
        .isEqualTo(new Change.Refused(Refusal.STARTED));
    assertThat(after(ASK, CONFIRM, WITHDRAW).stage()).isEqualTo(new Stage.Withdrawn(NOW));
  }

  static Stream<Arguments> illegal() {
    Enrolment asked = after(ASK);
    Enrolment offered = after(ASK, OTHER_DATE);
    Enrolment confirmed = after(ASK, CONFIRM);
    Stream<Enrolment> over =
        Stream.of(
            after(ASK, REFUSE),
            after(ASK, WITHDRAW),
            after(ASK, OTHER_DATE, DECLINE),
            asked.at(new Stage.Released(NOW)));
    return Stream.of(
            Stream.of(ACCEPT, DECLINE).map(each -> Arguments.of(asked, each)),
            Stream.of(Arguments.of(asked, new Command.OfferOtherDate(JANUARY))),
            Stream.of(CONFIRM, REFUSE, OTHER_DATE).map(each -> Arguments.of(offered, each)),
            Stream.of(CONFIRM, REFUSE, OTHER_DATE, ACCEPT, DECLINE)
                .map(each -> Arguments.of(confirmed, each)),
            over.flatMap(
                ended ->
                    Stream.of(CONFIRM, REFUSE, OTHER_DATE, ACCEPT, DECLINE, WITHDRAW)
                        .map(each -> Arguments.of(ended, each))))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("illegal")
  void whatDoesNotFollowOnTheStageIsRefused(Enrolment enrolment, Command command) {
    assertThat(at(NOW).on(Optional.of(enrolment), command))
        .isEqualTo(new Change.Refused(Refusal.NOT_FROM_HERE));
  }

  @Test
  void nobodyAnswersARequestThatWasNeverMade() {
    assertThat(at(NOW).on(Optional.empty(), CONFIRM))
        .isEqualTo(new Change.Refused(Refusal.NO_SUCH_ENROLMENT));
  }

  private static Enrolment after(Command... commands) {
    Optional<Enrolment> current = Optional.empty();
    for (Command command : commands) {
      current = Optional.of(made(at(NOW).on(current, command)));
    }
    return current.orElseThrow();
  }

  private static Deciding at(Instant now) {
    return new Deciding(
        EnrolmentId.of(new Asker.Person("profile"), new OfferId("lassen"), JANUARY, "ask"), now);
  }

  private static Enrolment made(Change change) {
    return change instanceof Change.Made(Enrolment next)
        ? next
        : org.assertj.core.api.Assertions.fail("not made: " + change);
  }
}
