package nl.leerroute.gateway.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser sends of a form that nobody touched. */
final class SentForm {

  private final Map<String, List<String>> fields = new HashMap<>();

  static Map<String, List<String>> of(List<Box> boxes) {
    SentForm form = new SentForm();
    boxes.forEach(form::add);
    return form.fields;
  }

  private void add(Box box) {
    switch (box.look()) {
      case LINE, LINES, NUMBER, EUROS, DAY -> put(box.path(), box.text());
      case SENTENCE -> {
        put(box.path() + ".nl", box.text());
        put(box.path() + ".en", box.english());
      }
      case CHOICE -> put(box.path(), chosen(box).stream().findFirst().orElse(""));
      case CHOICES -> fields.put(box.path(), chosen(box));
      case KIND -> put(box.path() + ".type", chosen(box).stream().findFirst().orElse(""));
      case ROWS -> put(box.path() + ".aantal", String.valueOf(box.inside().size()));
      case GROUP -> {}
    }
    box.inside().forEach(this::add);
  }

  private static List<String> chosen(Box box) {
    return box.options().stream().filter(Box.Option::chosen).map(Box.Option::word).toList();
  }

  private void put(String name, String value) {
    fields.put(name, new ArrayList<>(List.of(value)));
  }
}
