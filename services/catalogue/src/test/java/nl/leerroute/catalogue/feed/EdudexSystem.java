package nl.leerroute.catalogue.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerroute.catalogue.edudex.Reference;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.ProviderServer.Asked;
import tools.jackson.databind.json.JsonMapper;

/** The EDU-DEX Data API with one supplier in it, as its specification says. */
public final class EdudexSystem implements Function<Asked, Answer> {

  private final String supplier;
  private final Map<Reference, Object> programmes = new ConcurrentHashMap<>();

  public EdudexSystem(String supplier) {
    this.supplier = supplier;
  }

  /**
   * @param client for whom this edition is, or {@code public}
   */
  public EdudexSystem with(String programme, String client, Object data) {
    programmes.put(new Reference(supplier, programme, client), data);
    return this;
  }

  public void remove(String programme) {
    programmes.keySet().removeIf(one -> one.programme().equals(programme));
  }

  @Override
  public Answer apply(Asked question) {
    String own = "/suppliers/" + supplier;
    return switch (question.path()) {
      case String path when path.equals(own + "/programs") -> new Answer.Json(list());
      case String path when path.equals(own + "/metadata") ->
          new Answer.Json(Map.of("orgUnitId", supplier, "accreditation", List.of("NRTO")));
      case "/programs/bulk" -> bulk(question.body());
      default -> Answer.Status.of(404);
    };
  }

  private Map<String, Object> list() {
    List<Object> items = new ArrayList<>();
    for (Reference one : programmes.keySet()) {
      Map<String, Object> item = identity(one);
      item.put("lastChange", "2026-11-20T12:00:00Z");
      items.add(item);
    }
    return Map.of("items", items);
  }

  private Answer bulk(String body) {
    List<Object> answers = new ArrayList<>();
    Node asked = new Node(JsonMapper.shared().readValue(body, Object.class));
    for (Node item : asked.at("programs").items()) {
      Reference one = Reference.read(item).orElseThrow();
      Map<String, Object> answer = identity(one);
      Object data = programmes.get(one);
      answer.put(data == null ? "error" : "data", data == null ? "unknown program" : data);
      answers.add(answer);
    }
    return new Answer.Json(Map.of("programs", answers));
  }

  private static Map<String, Object> identity(Reference one) {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("orgUnitId", one.supplier());
    identity.put("programId", one.programme());
    identity.put("clientId", one.client());
    return identity;
  }
}
