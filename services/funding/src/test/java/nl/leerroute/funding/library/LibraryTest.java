package nl.leerroute.funding.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.Missing;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.plain.PlainLanguage;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LibraryTest {

  /** A word of a file, such as SELF_EMPLOYED. */
  private static final Pattern CODE = Pattern.compile("\\b[A-Z0-9]+(_[A-Z0-9]+)+\\b");

  private static final Evaluating EVALUATING = new Evaluating(StatePensionAges.KNOWN);

  static List<String> schemes() {
    return Library.names();
  }

  static Stream<Arguments> cases() {
    return Library.names().stream()
        .flatMap(
            scheme ->
                Library.cases(scheme).stream()
                    .map(each -> Arguments.of(scheme, each.name(), each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void aCaseFromTheFactsOfASchemeComesOut(String scheme, String name, Case each) {
    Answer answer = EVALUATING.trace(Library.scheme(scheme), each.question(), each.asOf()).answer();
    JsonNode expected = each.expected();
    assertThat(answer.getClass().getSimpleName())
        .as(answer.toString())
        .isEqualToIgnoringCase(expected.required("answer").stringValue().replace("_", ""));
    if (expected.has("enrolment")) {
      assertThat(Library.scheme(scheme).rule().procedure().enrolment().map(Object::toString))
          .contains(expected.get("enrolment").stringValue());
    }
    switch (answer) {
      case Answer.Pays pays -> assertPays(pays, expected);
      case Answer.Refused refused ->
          assertThat(ids(refused.reasons())).isEqualTo(each.texts("reasons"));
      case Answer.NeedsToKnow needs -> {
        assertThat(needs.missing().stream().map(Missing::fact).map(Object::toString))
            .containsExactlyElementsOf(each.texts("missing"));
        assertThat(needs.upToCents()).isEqualTo(expected.required("upToCents").longValue());
      }
      case Answer.NotComputed open ->
          assertThat(ids(open.reasons())).isEqualTo(each.texts("reasons"));
      case Answer.NotOpen closed ->
          assertThat(List.of(closed.reason().id())).isEqualTo(each.texts("reasons"));
      case Answer.Ended ended -> assertThat(ended.on()).isEqualTo(day(expected, "on"));
      case Answer.NothingToPay nothing -> assertThat(nothing.reason().id()).isEqualTo("no-costs");
    }
  }

  private static void assertPays(Answer.Pays pays, JsonNode expected) {
    assertThat(pays.cents()).isEqualTo(expected.required("cents").longValue());
    assertThat(pays.derivation().getLast().cents()).isEqualTo(pays.cents());
    if (expected.has("certainty")) {
      assertThat(pays.certainty()).hasToString(expected.get("certainty").stringValue());
    }
    if (expected.has("window")) {
      assertThat(pays.dates().window()).contains(expected.get("window").stringValue());
    }
    if (expected.has("applyFrom")) {
      assertThat(pays.dates().applyFrom()).isEqualTo(day(expected, "applyFrom"));
    }
    if (expected.has("applyUntil")) {
      assertThat(pays.dates().applyUntil()).contains(day(expected, "applyUntil"));
    }
    if (expected.has("claimUntil")) {
      assertThat(pays.dates().claimUntil()).contains(day(expected, "claimUntil"));
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeHasCasesThatRefuseAndCasesThatDoNot(String scheme) {
    List<String> answers =
        Library.cases(scheme).stream()
            .map(each -> each.expected().required("answer").stringValue())
            .toList();
    assertThat(answers).contains("REFUSED").containsAnyOf("PAYS", "NOT_COMPUTED");
    assertThat(answers).containsAnyOf("NEEDS_TO_KNOW", "NOT_COMPUTED");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeFitsThePublishedSchema(String scheme) throws IOException {
    String schema;
    try (InputStream stream =
        Objects.requireNonNull(
            SchemeVersion.class.getResourceAsStream(
                "/nl/leerroute/schemes/scheme.v1.schema.json"))) {
      schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(SchemeFile.of(Library.json(scheme)).rule(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeSaysWhereItComesFromAndThatItsFundDidNotConfirmIt(String scheme) {
    SchemeVersion rule = Library.rule(scheme);
    assertThat(rule.provenance().sources()).isNotEmpty();
    assertThat(rule.provenance().reviewedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(rule.provenance().confirmed()).isFalse();
    assertThat(rule.provenance().example()).isFalse();
    assertThat(
            PlainLanguage.tell(rule).sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Wording::nl))
        .anyMatch(line -> line.startsWith("Overgenomen uit openbare bronnen, niet bevestigd"));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everySchemeIsToldInWordsThatPeopleSay(String scheme) {
    assertThat(
            PlainLanguage.tell(Library.rule(scheme)).sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Stream.of(line.nl(), line.en())))
        .isNotEmpty()
        .noneMatch(line -> CODE.matcher(line).find());
  }

  @Test
  void slimNeverPaysACourse() {
    assertThat(
            Library.names().stream()
                .filter(name -> name.startsWith("slim-") && !name.contains("scholing")))
        .hasSize(5)
        .allSatisfy(
            name ->
                assertThat(Library.rule(name).payment().activities().toString())
                    .doesNotContain("COURSE", "TRAINING", "MODULE", "E_LEARNING"));
  }

  private static List<String> ids(List<Reason> reasons) {
    return reasons.stream().map(Reason::id).toList();
  }

  private static LocalDate day(JsonNode node, String field) {
    return Case.day(node, field).orElseThrow();
  }
}
