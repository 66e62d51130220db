package nl.leerroute.schemes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Rounding;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.PurchaseFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.StateAid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemeFormTest {

  private static final String EVERY_NODE = resource("every-node.json");
  private static final String SCHEMA = resource("scheme.v1.schema.json");

  @Test
  void everyPartOfTheModelCanBeRead() {
    assertThat(SchemeForm.read(EVERY_NODE)).isInstanceOf(Reading.Read.class);
    SchemeVersion rule = read();
    assertThat(rule.ref()).hasToString("every-node/1");
    assertThat(rule.payment().rounding()).isEqualTo(Rounding.EURO_DOWN);
    assertThat(((Amount.Sum) rule.payment().amount()).of()).hasSize(8);
    assertThat(rule.payment().caps())
        .extracting(each -> each.cap().scope())
        .containsExactly(
            Cap.Scope.PERSON_CALENDAR_YEAR, Cap.Scope.PERSON_LIFE, Cap.Scope.EMPLOYER_YEARS);
    assertThat(rule.stateAid()).contains(StateAid.DE_MINIMIS);
    assertThat(rule.procedure().obligations()).hasSize(1);
    assertThat(rule.timing()).hasSize(3);
    assertThat(rule.cumulation()).hasSize(6);
  }

  @Test
  void thePublishedSchemaAcceptsIt() {
    assertThat(schema().validate(EVERY_NODE, InputFormat.JSON)).isEmpty();
  }

  @Test
  void thePublishedSchemaListsExactlyTheFactsOfTheDictionary() {
    assertThat(listed("/$defs/fact/enum"))
        .containsExactlyElementsOf(FactDictionary.all().stream().map(Fact::name).toList());
  }

  @Test
  void anUnknownPayeeIsLeftOut() {
    String silent = EVERY_NODE.replace("\"payee\": \"EMPLOYER\", ", "");
    assertThat(schema().validate(silent, InputFormat.JSON)).isEmpty();
    assertThat(((Reading.Read) SchemeForm.read(silent)).rule().parties().payee()).isEmpty();
  }

  @Test
  void whatIsBoughtHasTheNamesOfTheActivities() {
    assertThat(PurchaseFacts.ACTIVITY.type())
        .isEqualTo(new FactType.Code(Stream.of(Activity.values()).map(Enum::name).toList(), false));
  }

  @Test
  void thePublishedSchemaListsExactlyTheActivitiesAndTheKindsOfCosts() {
    String payment = "/$defs/payment/properties";
    assertThat(listed(payment + "/activities/items/enum"))
        .containsExactlyElementsOf(Stream.of(Activity.values()).map(Enum::name).toList());
    assertThat(listed(payment + "/costs/properties/kinds/items/enum"))
        .containsExactlyElementsOf(Stream.of(CostKind.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "offer.exam" | "offer.exams" | $.requirements[0].when.of[0].of[0].fact | unknown-value
          "value": 12 | "value": 81 | $.requirements[0].when.of[1].value | out-of-range
          "value": 12 | "value": "12" | $.requirements[0].when.of[1].value | wrong-type
          "value": 12 | "value": 12.5 | $.requirements[0].when.of[1].value | wrong-type
          "least": 1, | "least": 53, | $.requirements[0].when.of[3] | impossible-range
          "MBO_4" | "MBO_5" | $.requirements[0].when.of[5].value | unknown-value
          ["Q", "43.2"] | ["Z"] | $.requirements[0].when.of[8].areas[0] | unknown-value
          "type": "all" | "type": "most" | $.requirements[0].when.type | unknown-value
          "least": 18 | "least": 67 | $.requirements[0].when.of[9] | impossible-range
          "percent": 66.67 | "percent": 66.667 | $.payment.amount.of[0].of.percent | out-of-range
          "percent": 66.67 | "percent": 101 | $.payment.amount.of[0].of.percent | out-of-range
          "cents": 50000 | "cents": -1 | $.payment.amount.of[0].cap.cents | out-of-range
          "upToCents": 1000, | "upToCents": 0, | $.payment.amount.of[6].bands | impossible-range
          "cents": 100000 | "cents": 400 | $.payment | cap-below-minimum
          "counter": "every", "scope": "PERSON_LIFE" | "scope": "PERSON_LIFE" | $.payment | caps-overlap
          "employees": 15 | "employees": 0 | $.payment.caps[2].employees | out-of-range
          "employeesPercent": 30 | "employeesPercent": 101 | $.payment.caps[2].employeesPercent | out-of-range
          "scope": "EMPLOYER_YEARS", "years": 2 | "scope": "PERSON_LIFE" | $.payment.caps[2] | impossible-scope
          "until": "2026-12-31" | "until": "2025-12-31" | $.validity | impossible-range
          "until": "2026-12-31" | "until": "2026-02-30" | $.validity.until | wrong-type
          "kind": "GRANT" | "kind": "GIFT" | $.kind | unknown-value
          "kind": "GRANT", | "" : "" , | $.kind | missing
          "documents" | "papers" | $.papers | unknown-field
          "day": "09-30" | "day": "30-09" | $.timing[2].anchor.day | wrong-type
          "reviewBy": "2027-05-22" | "reviewBy": "2026-05-22" | $.provenance | impossible-range
          "activities": ["COURSE", "TRAINING"] | "activities": [] | $.payment.activities | empty
          "scheme": "every-node" | "scheme": "Every Node" | $.scheme | wrong-type
          ["EMPLOYER", "WORKER"] | "EMPLOYER" | $.parties.applicants | wrong-type
          "awards": 3, | "" : 3, | $.payment.caps[1] | missing
          "explanation": {"nl": "Hoogstens drie | "uitleg": {"nl": "Hoogstens drie | $.payment.caps[1].explanation | missing
          "years": 2, | "" : 2, | $.payment.caps[2].years | missing
          "years": 2, | "years": 2, "cents": 5, | $.payment.caps[2] | missing
          "EMPLOYER_YEARS" | "EMPLOYER_YEAR" | $.payment.caps[2].years | unknown-field
          "history.benefitSince" | "offer.exam" | $.requirements[0].when.of[14].on.fact | unknown-value
          "type": "told" | "type": "heard" | $.requirements[0].when.of[14].on.type | unknown-value
          "DE_MINIMIS" | "STATE" | $.stateAid | unknown-value
          """)
  void whatIsWrongIsRefusedWithItsPath(String right, String wrong, String path, String code) {
    String broken = EVERY_NODE.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThat(broken).isNotEqualTo(EVERY_NODE);
    assertThat(SchemeForm.read(broken)).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) SchemeForm.read(broken)).problems())
        .extracting(problem -> problem.path() + " " + problem.code())
        .contains(path + " " + code);
  }

  @Test
  void anUnknownValueComesWithTheValuesThatAreAllowed() {
    assertThat(refused(EVERY_NODE.replace("\"GRANT\"", "\"GIFT\"")).problems())
        .singleElement()
        .extracting(Problem::allowed)
        .isEqualTo(List.of("GRANT", "LOAN", "TAX_EFFECT", "RIGHT"));
  }

  @Test
  void oneReadingFindsEveryProblemAndTheNameStaysReadable() {
    Reading.Refused refused =
        refused(EVERY_NODE.replace("\"GRANT\"", "\"GIFT\"").replace("FIRST_COME", "LAST_COME"));

    assertThat(refused.problems()).hasSize(2);
    assertThat(refused.name())
        .contains(Wording.of("Alles wat gezegd kan worden", "Everything that can be said"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "\"text\"", "{} {}"})
  void whatIsNoSchemeAtAllIsRefused(String text) {
    assertThat(SchemeForm.read(text)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void theOrderOfFieldsAndTheLayoutMakeNoOtherRule() {
    assertThat(SchemeForm.canonical("{\"b\": 1.50, \"a\": {\"d\": [2, 1], \"c\": \"€\"}}"))
        .isEqualTo(SchemeForm.canonical("{\"a\":{\"c\":\"€\",\"d\":[2,1]},\"b\":1.50}"))
        .isEqualTo("{\"a\":{\"c\":\"€\",\"d\":[2,1]},\"b\":1.50}");
    assertThat(SchemeForm.read(SchemeForm.canonical(EVERY_NODE)))
        .isEqualTo(SchemeForm.read(EVERY_NODE));
  }

  private static List<String> listed(String path) {
    return JsonMapper.shared()
        .readTree(SCHEMA)
        .at(path)
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }

  private static SchemeVersion read() {
    return ((Reading.Read) SchemeForm.read(EVERY_NODE)).rule();
  }

  private static Reading.Refused refused(String json) {
    return (Reading.Refused) SchemeForm.read(json);
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            SchemeFormTest.class.getResourceAsStream("/nl/leerroute/schemes/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
