package nl.leerroute.matching.explanation;

import java.util.Set;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.route.Authority;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** Which other answer of a person would help, of those with words of their own. */
final class AnswerWords {

  static Text asked(Authority authority) {
    return switch (authority) {
      case BENEFIT ->
          new Text(
              "als je al gevraagd hebt of je mag leren met je uitkering",
              "if you have asked already whether you may learn with your benefit");
      case EMPLOYER ->
          new Text(
              "als je je werkgever al gevraagd hebt of je in werktijd mag leren",
              "if you have asked your employer already whether you may learn in working time");
    };
  }

  static Text form(Set<Form> given) {
    return Text.filled(
        "als je ook zo wilt leren: %s",
        "if you also want to learn this way: %s",
        Enumerations.all(given.stream().sorted().map(AnswerWords::name).toList()));
  }

  private static Text name(Form form) {
    return switch (form) {
      case CLASSROOM -> new Text("in de klas", "in a classroom");
      case BLENDED -> new Text("deels online", "partly online");
      case ONLINE -> new Text("online", "online");
      case WORKPLACE -> new Text("op het werk", "at work");
    };
  }

  static Text language(String code) {
    return switch (code) {
      case "nl" ->
          new Text("als je ook in het Nederlands kunt leren", "if you can also learn in Dutch");
      case "en" ->
          new Text("als je ook in het Engels kunt leren", "if you can also learn in English");
      default ->
          Text.filled(
              "als je ook in deze taal kunt leren: %s",
              "if you can also learn in this language: %s", code);
    };
  }

  private AnswerWords() {}
}
