package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallWish;
import org.springframework.util.MultiValueMap;

/** The form of who wants to be called: what can be chosen in it, and what was typed. */
final class CallForm {

  static final List<String> MOMENTS = List.of("MORNING", "AFTERNOON", "EVENING");
  static final List<String> LANGUAGES = List.of("nl", "en");
  static final List<String> SUBJECTS =
      List.of("LEARNING", "MONEY", "OTHER_WORK", "FILLING_IN", "SOMETHING_ELSE");

  private CallForm() {}

  static CallWish empty(Locale reader) {
    return new CallWish("", "", List.of(), reader.getLanguage(), List.of(), false);
  }

  static CallWish of(CallRequest asked) {
    return new CallWish(
        asked.name().orElse(""),
        asked.phone().orElse(""),
        asked.moments(),
        asked.language(),
        asked.about(),
        true);
  }

  /** What nobody offered is let go. */
  static CallWish read(MultiValueMap<String, String> form) {
    return new CallWish(
        Fields.one(form, "name"),
        Fields.one(form, "phone"),
        Fields.all(form, "moments").stream().filter(MOMENTS::contains).toList(),
        Fields.one(form, "language"),
        Fields.all(form, "about").stream().filter(SUBJECTS::contains).toList(),
        Fields.one(form, "consent").equals("ja"));
  }
}
