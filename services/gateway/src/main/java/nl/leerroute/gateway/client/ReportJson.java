package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.taxonomies.Report;
import nl.leerroute.gateway.taxonomies.TakenList;
import tools.jackson.databind.JsonNode;

/** Reports of imports as catalogue writes them. */
final class ReportJson {

  private ReportJson() {}

  static Report report(JsonNode node) {
    return new Report(
        node.path("release").asString(),
        Report.Stage.valueOf(node.path("stage").asString()),
        node.path("done").asInt(0),
        node.path("all").asInt(0),
        Optional.of(node.path("taken"))
            .filter(JsonNode::isObject)
            .map(taken -> outcome(taken, node.path("offers"))),
        problems(node),
        node.path("remarks").valueStream().map(ReportJson::remark).toList(),
        node.path("remarksInAll").asInt(0));
  }

  private static Report.Outcome outcome(JsonNode taken, JsonNode offers) {
    return new Report.Outcome(
        taken.path("taken").asInt(0),
        taken.path("changed").asInt(0),
        taken.path("unchanged").asInt(0),
        taken.path("removed").asInt(0),
        taken.path("replaced").asInt(0),
        Stream.concat(
                taken.path("replacements").valueStream().map(ReportJson::replacement),
                taken.path("gone").valueStream().map(ReportJson::removal))
            .toList(),
        offers.path("count").asInt(0),
        offers.path("first").valueStream().map(JsonNode::asString).toList());
  }

  private static Report.Change replacement(JsonNode node) {
    return new Report.Change(
        Bodies.text(node.path("gone").path("label")),
        Optional.of(Bodies.text(node.path("by").path("label"))));
  }

  private static Report.Change removal(JsonNode node) {
    return new Report.Change(Bodies.text(node.path("label")), Optional.empty());
  }

  private static Report.Remark remark(JsonNode node) {
    int line = node.path("line").asInt(0);
    String file = node.path("file").asString("");
    return new Report.Remark(
        line == 0 ? file : file + ":" + line, Bodies.text(node.path("sentence")));
  }

  /** What is wrong, field by field. */
  static List<Report.Remark> problems(JsonNode node) {
    return node.path("errors")
        .valueStream()
        .map(
            error ->
                new Report.Remark(
                    error.path("field").asString(""), Bodies.text(error.path("sentence"))))
        .toList();
  }

  static TakenList list(JsonNode node) {
    return new TakenList(
        count(node, "TAKEN"),
        count(node, "CHANGED"),
        count(node, "UNCHANGED"),
        node.path("removed").asInt(0),
        node.path("rows").valueStream().flatMap(ReportJson::refused).toList());
  }

  private static int count(JsonNode list, String outcome) {
    return Math.toIntExact(
        list.path("rows")
            .valueStream()
            .filter(row -> row.path("outcome").asString("").equals(outcome))
            .count());
  }

  private static Stream<Report.Remark> refused(JsonNode row) {
    String where = row.path("file").asString("") + ":" + row.path("line").asInt(0);
    return problems(row).stream()
        .map(problem -> new Report.Remark(where + " " + problem.where(), problem.sentence()));
  }
}
