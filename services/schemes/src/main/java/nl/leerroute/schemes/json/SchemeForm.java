package nl.leerroute.schemes.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.Procedure;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.StateAid;
import nl.leerroute.schemes.rule.Validity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON form of a scheme: all of it is understood, or none of it counts. */
public final class SchemeForm {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  private SchemeForm() {}

  public static Reading read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JacksonException broken) {
      return new Reading.Refused(
          Optional.empty(),
          List.of(
              new Problem(
                  "$",
                  "no-json",
                  Wording.of(
                      "Dit is geen JSON: " + broken.getOriginalMessage(),
                      "This is not JSON: " + broken.getOriginalMessage()),
                  List.of())));
    }
  }

  /** The same form with its fields in one order, so that equal rules have equal text. */
  public static String canonical(String json) {
    return MAPPER.writeValueAsString(MAPPER.treeToValue(MAPPER.readTree(json), Object.class));
  }

  public static Reading read(JsonNode json) {
    List<Problem> problems = new ArrayList<>();
    SchemeVersion rule = scheme(new Node(json, "$", problems));
    if (problems.isEmpty()) {
      return new Reading.Read(rule);
    }
    Optional<Wording> name = Optional.of(rule.name()).filter(each -> !each.nl().equals("?"));
    return new Reading.Refused(name, problems);
  }

  /**
   * The days that a rule claims, also where the rest of it is not understood: on those days no
   * other version can be relied on. Every day when these days are not understood either.
   */
  public static Validity validity(JsonNode json) {
    List<Problem> problems = new ArrayList<>();
    Validity claimed = PartsForm.validity(new Node(json, "$", problems).at("validity"));
    return problems.isEmpty()
        ? claimed
        : new Validity(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static SchemeVersion scheme(Node node) {
    node.only(
        "scheme",
        "version",
        "name",
        "summary",
        "owner",
        "groups",
        "kind",
        "validity",
        "successor",
        "parties",
        "stateAid",
        "allocation",
        "opening",
        "requirements",
        "checkedByPeople",
        "payment",
        "timing",
        "cumulation",
        "enrolment",
        "documents",
        "steps",
        "obligations",
        "provenance",
        "notes");
    SchemeRef ref = new SchemeRef(code(node.at("scheme")), code(node.at("version")));
    List<Requirement> requirements = node.list("requirements", PartsForm::requirement);
    unique(node, requirements.stream().map(Requirement::id).toList());
    return new SchemeVersion(
        ref,
        node.at("name").wording(),
        node.at("summary").wording(),
        owner(node.at("owner")),
        new TreeSet<>(node.list("groups", SchemeForm::code)),
        node.at("kind").word(MoneyKind.class),
        PartsForm.validity(node.at("validity")),
        node.maybe("successor", PartsForm::ref),
        PartsForm.parties(node.at("parties")),
        node.maybe("stateAid", each -> each.word(StateAid.class)),
        node.at("allocation").word(Allocation.class),
        node.at("opening").word(Opening.class),
        requirements,
        node.list("checkedByPeople", PartsForm::check),
        PaymentForm.read(node.at("payment"), ref.scheme()),
        node.list("timing", PartsForm::timing),
        node.list("cumulation", PartsForm::cumulation),
        new Procedure(
            node.maybe("enrolment", each -> each.word(EnrolmentOrder.class)),
            node.list("documents", Node::wording),
            node.list("steps", Node::wording),
            node.list("obligations", Node::wording)),
        PartsForm.provenance(node.at("provenance")),
        node.list("notes", Node::wording));
  }

  private static Owner owner(Node node) {
    node.only("organisation", "name");
    return new Owner(code(node.at("organisation")), node.at("name").text());
  }

  private static String code(Node node) {
    String code = node.text();
    if (node.json() != null && !CODE.matcher(code).matches()) {
      node.note(
          "wrong-type",
          "Alleen kleine letters, cijfers, punten en streepjes.",
          "Only small letters, digits, dots and dashes.",
          List.of());
    }
    return code;
  }

  private static void unique(Node node, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        node.at("requirements")
            .note(
                "twice",
                "De naam " + id + " komt twee keer voor.",
                "The name " + id + " occurs twice.",
                List.of());
      }
    }
  }
}
