package nl.leerroute.funding.scheme;

import static nl.leerroute.funding.TestRules.confirmed;
import static nl.leerroute.funding.TestRules.requiring;
import static nl.leerroute.funding.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Objects;
import nl.leerroute.funding.memory.SchemesInMemory;
import nl.leerroute.schemes.json.Problem;
import nl.leerroute.schemes.rule.SchemeRef;
import org.junit.jupiter.api.Test;

class PublishingSchemesTest {

  private static final Author OPERATOR = new Author.Operator();
  private static final Author OFFICER = new Author.Officer("fonds-a");

  private final PublishingSchemes publishing = new PublishingSchemes(new SchemesInMemory());

  @Test
  void theSameVersionTwiceIsOneVersion() {
    assertThat(publish("s", "1", rule("s", "1", "fonds-a"), OFFICER))
        .isInstanceOf(Publishing.Done.class);
    assertThat(publish("s", "1", rule("s", "1", "fonds-a").replace("\n", "\n  "), OFFICER))
        .isInstanceOf(Publishing.Same.class);
  }

  @Test
  void aVersionNeverChanges() {
    publish("s", "1", rule("s", "1", "fonds-a"), OFFICER);
    assertThat(publish("s", "1", rule("s", "1", "fonds-a").replace("RIGHT", "BALLOT"), OFFICER))
        .isInstanceOf(Publishing.Different.class);
    assertThat(publish("s", "2", rule("s", "2", "fonds-a").replace("RIGHT", "BALLOT"), OFFICER))
        .isInstanceOf(Publishing.Done.class);
  }

  @Test
  void whatIsNotUnderstoodIsNotPublished() {
    assertThat(publish("s", "1", rule("s", "1", "fonds-a").replace("GRANT", "GIFT"), OFFICER))
        .asInstanceOf(type(Publishing.Invalid.class))
        .satisfies(
            invalid ->
                assertThat(invalid.problems()).extracting(Problem::path).containsExactly("$.kind"));
  }

  @Test
  void aFormMustNameTheVersionItIsWrittenTo() {
    assertThat(publish("s", "2", rule("s", "1", "fonds-a"), OFFICER))
        .asInstanceOf(type(Publishing.Invalid.class))
        .satisfies(
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::code)
                    .containsExactly("other-address"));
  }

  @Test
  void anOfficerPublishesOnlyForTheOwnOrganisation() {
    assertThat(publish("s", "1", rule("s", "1", "fonds-b"), OFFICER))
        .isEqualTo(new Publishing.NotYours("fonds-b"));
  }

  @Test
  void nobodyTakesOverASchemeByNamingAnotherOwner() {
    publish("s", "1", rule("s", "1", "fonds-b"), OPERATOR);
    assertThat(publish("s", "2", rule("s", "2", "fonds-a"), OFFICER))
        .isEqualTo(new Publishing.NotYours("fonds-b"));
    assertThat(publish("s", "2", rule("s", "2", "fonds-a"), OPERATOR))
        .isEqualTo(new Publishing.NotYours("fonds-b"));
  }

  @Test
  void onlyTheOwnerConfirmsAndFromThenOnNobodyTranscribes() {
    String own = confirmed(rule("s", "2", "fonds-a"));
    publish("s", "1", rule("s", "1", "fonds-a"), OPERATOR);
    assertThat(publish("s", "2", own, OPERATOR)).isEqualTo(new Publishing.NotYours("fonds-a"));
    assertThat(publish("s", "2", own, OFFICER)).isInstanceOf(Publishing.Done.class);
    assertThat(publish("s", "3", rule("s", "3", "fonds-a"), OPERATOR))
        .isEqualTo(new Publishing.NotYours("fonds-a"));
  }

  @Test
  void aVersionThatWouldHoldOnNoDayIsRefusedWithWhatToDo() {
    publish("s", "10", rule("s", "10", "fonds-a"), OFFICER);
    assertThat(publish("s", "9", rule("s", "9", "fonds-a"), OFFICER))
        .asInstanceOf(type(Publishing.Invalid.class))
        .satisfies(
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::code)
                    .containsExactly("never-holds"));
    assertThat(publish("s", "11", rule("s", "11", "fonds-a"), OFFICER))
        .isInstanceOf(Publishing.Done.class);
    assertThat(publish("s", "10", rule("s", "10", "fonds-a"), OFFICER))
        .as("what was published stays published")
        .isInstanceOf(Publishing.Same.class);
  }

  @Test
  void schemesThatRequireEachOtherAreRefused() {
    publish("one", "1", requiring(rule("one", "1", "fonds-a"), "two"), OPERATOR);
    assertThat(publish("two", "1", requiring(rule("two", "1", "fonds-a"), "one"), OPERATOR))
        .asInstanceOf(type(Publishing.Invalid.class))
        .satisfies(
            invalid ->
                assertThat(invalid.problems()).extracting(Problem::code).containsExactly("circle"));
    assertThat(publish("self", "1", requiring(rule("self", "1", "fonds-a"), "self"), OPERATOR))
        .isInstanceOf(Publishing.Invalid.class);
  }

  @Test
  void aChainOfRequirementsIsNoCircle() {
    publish("base", "1", rule("base", "1", "fonds-a"), OPERATOR);
    publish("middle", "1", requiring(rule("middle", "1", "fonds-a"), "base"), OPERATOR);
    assertThat(publish("top", "1", requiring(rule("top", "1", "fonds-a"), "middle"), OPERATOR))
        .isInstanceOf(Publishing.Done.class);
  }

  private Publishing publish(String scheme, String version, String form, Author author) {
    return Objects.requireNonNull(
        publishing.publish(new SchemeRef(scheme, version), form, author).block());
  }
}
