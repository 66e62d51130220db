package nl.leerroute.schemes.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.HumanCheck;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.Provenance;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Validity;

/** Reads the smaller parts of a scheme. */
final class PartsForm {

  private static final List<String> CUMULATIONS =
      List.of(
          "excludes",
          "countsOtherFirst",
          "onlyRemainder",
          "requires",
          "otherMustBeUsed",
          "allowed");

  private PartsForm() {}

  static Requirement requirement(Node node) {
    node.only("id", "when", "explanation", "article");
    return new Requirement(
        node.at("id").text(),
        ConditionForm.read(node.at("when")),
        node.at("explanation").wording(),
        node.maybe("article", Node::text));
  }

  static HumanCheck check(Node node) {
    node.only("id", "explanation", "article");
    return new HumanCheck(
        node.at("id").text(), node.at("explanation").wording(), node.maybe("article", Node::text));
  }

  static Validity validity(Node node) {
    node.only("from", "until", "vouchedUntil");
    Optional<LocalDate> from = node.maybe("from", Node::day);
    Optional<LocalDate> until = node.maybe("until", Node::day);
    if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
      node.note(
          "impossible-range",
          "De laatste dag ligt voor de eerste.",
          "The last day lies before the first.",
          List.of());
    }
    return new Validity(from, until, node.maybe("vouchedUntil", Node::day));
  }

  static SchemeRef ref(Node node) {
    node.only("scheme", "version");
    return new SchemeRef(node.at("scheme").text(), node.at("version").text());
  }

  static Parties parties(Node node) {
    node.only("applicants", "beneficiary", "payee", "paid");
    NavigableSet<Party> applicants = node.words("applicants", Party.class);
    return new Parties(
        applicants.isEmpty() ? new TreeSet<>(List.of(Party.WORKER)) : applicants,
        node.at("beneficiary").word(Party.class),
        node.maybe("payee", each -> each.word(Party.class)),
        node.maybe("paid", each -> each.word(Parties.Paid.class)).orElse(Parties.Paid.UNKNOWN));
  }

  static Timing timing(Node node) {
    node.only("id", "moment", "bound", "anchor", "explanation");
    return new Timing(
        node.at("id").text(),
        node.at("moment").word(Moment.class),
        node.at("bound").word(Timing.Bound.class),
        anchor(node.at("anchor")),
        node.at("explanation").wording());
  }

  private static Timing.Anchor anchor(Node node) {
    return switch (node.type(List.of("relative", "fixed", "yearly"))) {
      case "fixed" -> new Timing.Anchor.Fixed(node.only("type", "day").at("day").day());
      case "yearly" -> new Timing.Anchor.Yearly(node.only("type", "day").at("day").dayOfYear());
      default -> {
        node.only("type", "moment", "count", "unit");
        yield new Timing.Anchor.Relative(
            node.at("moment").word(Moment.class),
            (int) node.at("count").number(-1_000, 1_000),
            node.at("unit").word(Timing.Unit.class));
      }
    };
  }

  static Cumulation cumulation(Node node) {
    String type = node.type(CUMULATIONS);
    if (type.equals("excludes")) {
      node.only("type", "with", "over", "explanation");
    } else {
      node.only("type", "with", "explanation");
    }
    NavigableSet<String> with =
        Collections.unmodifiableNavigableSet(new TreeSet<>(node.some("with", Node::text)));
    var why = node.at("explanation").wording();
    return switch (type) {
      case "excludes" ->
          new Cumulation.Excludes(with, node.at("over").word(Cumulation.Over.class), why);
      case "countsOtherFirst" -> new Cumulation.CountsOtherFirst(with, why);
      case "onlyRemainder" -> new Cumulation.OnlyRemainder(with, why);
      case "requires" -> new Cumulation.Requires(with, why);
      case "otherMustBeUsed" -> new Cumulation.OtherMustBeUsed(with, why);
      default -> new Cumulation.Allowed(with, why);
    };
  }

  static Provenance provenance(Node node) {
    node.only("sources", "law", "reviewedOn", "reviewBy", "confirmed", "example");
    LocalDate reviewedOn = node.at("reviewedOn").day();
    LocalDate reviewBy = node.at("reviewBy").day();
    if (reviewBy.isBefore(reviewedOn)) {
      node.note(
          "impossible-range",
          "Nakijken voor ligt vóór nagekeken op.",
          "Review by lies before reviewed on.",
          List.of());
    }
    return new Provenance(
        node.list("sources", Node::text),
        node.maybe("law", Node::text),
        reviewedOn,
        reviewBy,
        node.at("confirmed").yesNo(),
        node.at("example").yesNo());
  }
}
