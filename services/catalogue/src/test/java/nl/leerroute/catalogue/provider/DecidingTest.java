package nl.leerroute.catalogue.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.catalogue.provider.Step.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecidingTest {

  private static final ProviderId VONK = new ProviderId("vonk");
  private static final ProviderId OTHER = new ProviderId("other");
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Details DETAILS =
      new Details(
          List.of("De Vonk"), new KvkNumber("01234567"), Set.of(), null, null, null, Set.of());

  private final Deciding deciding = new Deciding(VONK, new By("olga", NOW));

  @Test
  void aProviderIsRegisteredThenCheckedThenListed() {
    Provider registered = made(Optional.empty(), new Command.Describe(DETAILS));
    Provider checked = made(registered, new Command.Check());
    Provider listed = made(checked, new Command.List());

    assertThat(registered.standing()).isEqualTo(new Standing.Registered());
    assertThat(checked.standing()).isEqualTo(new Standing.Checked());
    assertThat(listed.standing()).isEqualTo(new Standing.Listed());
  }

  @Test
  void everyStepIsKeptWithWhoDidItAndWhen() {
    Provider suspended = made(listed(), new Command.Suspend("Geen docenten"));

    assertThat(suspended.history())
        .extracting(Step::deed)
        .containsExactly(Deed.REGISTERED, Deed.CHECKED, Deed.LISTED, Deed.SUSPENDED);
    assertThat(suspended.history().getLast())
        .isEqualTo(new Step(NOW, "olga", Deed.SUSPENDED, "Geen docenten"));
  }

  @Test
  void aProviderThatAnOfferNamesIsRegisteredByNameAndNothingMore() {
    Provider met = made(Optional.empty(), new Command.Meet("De Vonk"));

    assertThat(met.standing()).isEqualTo(new Standing.Registered());
    assertThat(met.details().name()).isEqualTo("De Vonk");
    assertThat(deciding.on(Optional.of(met), new Command.Meet("Vonk 2")))
        .isEqualTo(new Change.None());
  }

  @Test
  void withoutAKvkNumberNobodyIsChecked() {
    Provider met = made(Optional.empty(), new Command.Meet("De Vonk"));

    assertThat(deciding.on(Optional.of(met), new Command.Check()))
        .isEqualTo(new Change.Refused(Refusal.NO_KVK_NUMBER));
  }

  @Test
  void aSuspendedProviderAppealsOnceAndIsListedAgainWhenThatIsGranted() {
    Provider appealed = made(suspended(), new Command.Appeal("Er zijn docenten."));

    assertThat(deciding.on(Optional.of(appealed), new Command.Appeal("Echt waar.")))
        .isEqualTo(new Change.Refused(Refusal.APPEALED_BEFORE));
    assertThat(made(appealed, new Command.GrantAppeal("Gezien.")).standing())
        .isEqualTo(new Standing.Listed());
  }

  @Test
  void anAppealThatIsDeniedKeepsItsTextAndItsAnswer() {
    Provider appealed = made(suspended(), new Command.Appeal("Er zijn docenten."));
    Provider denied = made(appealed, new Command.DenyAppeal("Niet gezien."));

    assertThat(denied.standing())
        .isEqualTo(
            new Standing.Suspended(
                "Geen docenten",
                NOW,
                new Standing.Appeal(
                    "Er zijn docenten.", NOW, new Standing.Denial("Niet gezien.", NOW))));
    assertThat(deciding.on(Optional.of(denied), new Command.GrantAppeal("Toch.")))
        .isEqualTo(new Change.Refused(Refusal.NO_APPEAL));
  }

  @Test
  void aSuspendedProviderCanBeCheckedAnew() {
    assertThat(made(suspended(), new Command.Check()).standing()).isEqualTo(new Standing.Checked());
  }

  @Test
  void aProviderSaysWhatItIsCalledButNotWhatOthersHaveToConfirm() {
    Details own =
        new Details(
            List.of("Vonk"),
            new KvkNumber("99999999"),
            Set.of(),
            "https://v.example",
            null,
            "aanmelden@v.example",
            Set.of());

    assertThat(made(listed(), new Command.DescribeItself(own)).details())
        .satisfies(
            now -> assertThat(now.name()).isEqualTo("Vonk"),
            now -> assertThat(now.website()).isEqualTo("https://v.example"),
            now -> assertThat(now.kvk()).isEqualTo(new KvkNumber("01234567")));
  }

  @Test
  void theSameDetailsAgainChangeNothing() {
    assertThat(deciding.on(Optional.of(listed()), new Command.Describe(DETAILS)))
        .isEqualTo(new Change.None());
  }

  @Test
  void whoGoesOnAsAnotherCanOnlyBeAskedThere() {
    Provider merged = made(listed(), new Command.Merge(OTHER));

    assertThat(merged.mergedInto()).contains(OTHER);
    assertThat(deciding.on(Optional.of(merged), new Command.Suspend("x")))
        .isEqualTo(new Change.Refused(Refusal.MERGED));
    assertThat(deciding.on(Optional.of(listed()), new Command.Merge(VONK)))
        .isEqualTo(new Change.Refused(Refusal.ITSELF));
  }

  @Test
  void offersHaveToFollowUntilThatIsDoneForTheLastChange() {
    Provider listed = listed();
    assertThat(checked().unsettled()).isFalse();
    assertThat(listed.unsettled()).isTrue();

    int seen = listed.history().size();
    Provider suspendedMeanwhile = made(listed, new Command.Suspend("x"));
    assertThat(deciding.on(Optional.of(suspendedMeanwhile), new Command.Settle(seen)))
        .isEqualTo(new Change.None());
    assertThat(made(listed, new Command.Settle(seen)).unsettled()).isFalse();
  }

  static List<Function<DecidingTest, Object[]>> illegal() {
    return List.of(
        test -> new Object[] {test.registered(), new Command.List()},
        test -> new Object[] {test.registered(), new Command.Suspend("x")},
        test -> new Object[] {test.registered(), new Command.Appeal("x")},
        test -> new Object[] {test.checked(), new Command.Check()},
        test -> new Object[] {test.checked(), new Command.Suspend("x")},
        test -> new Object[] {test.listed(), new Command.Check()},
        test -> new Object[] {test.listed(), new Command.List()},
        test -> new Object[] {test.listed(), new Command.Appeal("x")},
        test -> new Object[] {test.suspended(), new Command.List()},
        test -> new Object[] {test.suspended(), new Command.Suspend("x")});
  }

  @ParameterizedTest
  @MethodSource("illegal")
  void whatDoesNotFollowOnTheStateIsRefused(Function<DecidingTest, Object[]> attempt) {
    Object[] pair = attempt.apply(this);

    assertThat(deciding.on(Optional.of((Provider) pair[0]), (Command) pair[1]))
        .isEqualTo(new Change.Refused(Refusal.NOT_FROM_HERE));
  }

  @Test
  void nobodyDecidesAboutAProviderThatNobodyKnows() {
    assertThat(deciding.on(Optional.empty(), new Command.Check()))
        .isEqualTo(new Change.Refused(Refusal.NO_SUCH_PROVIDER));
  }

  private Provider registered() {
    return made(Optional.empty(), new Command.Describe(DETAILS));
  }

  private Provider checked() {
    return made(registered(), new Command.Check());
  }

  private Provider listed() {
    return made(checked(), new Command.List());
  }

  private Provider suspended() {
    return made(listed(), new Command.Suspend("Geen docenten"));
  }

  private Provider made(Provider before, Command command) {
    return made(Optional.of(before), command);
  }

  private Provider made(Optional<Provider> before, Command command) {
    return deciding.on(before, command) instanceof Change.Made(Provider next)
        ? next
        : org.assertj.core.api.Assertions.fail("not made: " + command);
  }
}
