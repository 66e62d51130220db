package nl.leerroute.funding.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.leerroute.contracts.JourneyAdvanced.EducationBand;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.application.Flow;
import nl.leerroute.funding.applying.Submission;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.json.FactsForm;
import nl.leerroute.schemes.rule.Activity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An application as it is sent in.
 *
 * @param facts by name, as the fact dictionary has them
 * @param cents what is asked, when it is less than the rule gives
 * @param kvk of the employer
 */
record SubmissionForm(
    String windowId,
    Activity activity,
    Map<CostKind, Long> costs,
    @Nullable Boolean vatIncluded,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable JsonNode facts,
    @Nullable Long cents,
    @Nullable String kvk,
    FlowForm flow) {

  record FlowForm(
      String flowId,
      @Nullable String region,
      @Nullable WorkStatus status,
      @Nullable EducationBand education,
      @Nullable String ageBand,
      @Nullable String sector) {

    Flow flow() {
      return new Flow(
          flowId,
          Optional.ofNullable(region),
          Optional.ofNullable(status).map(Enum::name),
          Optional.ofNullable(education).map(Enum::name),
          Optional.ofNullable(ageBand),
          Optional.ofNullable(sector));
    }
  }

  private static final Text POSITIVE =
      new Text("Vul een bedrag boven nul in.", "Give an amount above zero.");
  private static final Text NOT_NEGATIVE =
      new Text("Kosten zijn nooit negatief.", "Costs are never negative.");
  private static final Text REVERSED =
      new Text("Het einde ligt voor het begin.", "It ends before it starts.");
  private static final Text EIGHT_DIGITS =
      new Text("Een KvK-nummer heeft acht cijfers.", "A KvK number has eight digits.");

  /** All that is wrong with it; empty: it can be read. */
  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (FactsForm.read(told(), "facts") instanceof FactsForm.Outcome.Refused(var wrong)) {
      wrong.stream().map(Replies::field).forEach(problems::add);
    }
    costs.forEach(
        (kind, amount) -> {
          if (amount == null || amount < 0) {
            problems.add(problem("costs." + kind, "out-of-range", NOT_NEGATIVE));
          }
        });
    if (cents != null && cents <= 0) {
      problems.add(problem("cents", "out-of-range", POSITIVE));
    }
    if (start != null && end != null && end.isBefore(start)) {
      problems.add(problem("end", "impossible-range", REVERSED));
    }
    if (kvk != null && !kvk.matches("\\d{8}")) {
      problems.add(problem("kvk", "unreadable", EIGHT_DIGITS));
    }
    return problems;
  }

  private static FieldProblem problem(String field, String code, Text sentence) {
    return new FieldProblem(field, code, sentence, List.of());
  }

  /** Of a form without problems. */
  Submission submission(Accounts accounts) {
    Map<String, String> told = new TreeMap<>();
    told().forEachEntry((name, value) -> told.put(name, value.toString()));
    return new Submission(
        windowId,
        new Purchase(
            activity,
            new Costs(new EnumMap<>(costs), Boolean.TRUE.equals(vatIncluded)),
            Optional.ofNullable(start),
            Optional.ofNullable(end),
            Optional.empty()),
        read(),
        told,
        Optional.ofNullable(kvk).map(accounts::employer),
        Optional.ofNullable(kvk),
        cents == null ? OptionalLong.empty() : OptionalLong.of(cents),
        flow.flow());
  }

  private Facts read() {
    return FactsForm.read(told(), "facts") instanceof FactsForm.Outcome.Read(var facts)
        ? facts
        : Facts.NONE;
  }

  private JsonNode told() {
    return facts == null ? JsonNodeFactory.instance.objectNode() : facts;
  }
}
