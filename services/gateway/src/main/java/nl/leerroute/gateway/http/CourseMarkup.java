package nl.leerroute.gateway.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerroute.gateway.browsing.LearningOffer;
import tools.jackson.databind.json.JsonMapper;

/** An offer in the words of schema.org, for search engines. */
final class CourseMarkup {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_INSTANCES = 20;

  private CourseMarkup() {}

  /** JSON that can stand in a page: nothing in it can end the element that it stands in. */
  static String of(ShownOffer shown, String address, Locale reader) {
    LearningOffer offer = shown.offer();
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("@context", "https://schema.org");
    course.put("@type", "Course");
    course.put("name", offer.title().in(reader));
    course.put("description", offer.summary().in(reader));
    course.put("url", address);
    course.put("provider", Map.of("@type", "Organization", "name", offer.provider().name()));
    course.put("timeRequired", "PT" + offer.effort().hours() + "H");
    offer
        .nature()
        .credential()
        .ifPresent(name -> course.put("educationalCredentialAwarded", name.in(reader)));
    course.put(
        "teaches",
        shown.teaches().stream().map(skill -> skill.concept().label().in(reader)).toList());
    course.put("offers", price(offer.price(), address));
    course.put("hasCourseInstance", instances(shown));
    return escaped(JSON.writeValueAsString(course));
  }

  private static Map<String, Object> price(LearningOffer.Price price, String address) {
    return Map.of(
        "@type",
        "Offer",
        "category",
        price.totalCents() == 0 ? "Free" : "Paid",
        "price",
        BigDecimal.valueOf(price.totalCents(), 2).toPlainString(),
        "priceCurrency",
        "EUR",
        "url",
        address);
  }

  private static List<Map<String, Object>> instances(ShownOffer shown) {
    LearningOffer offer = shown.offer();
    List<Map<String, Object>> instances = new ArrayList<>();
    for (LearningOffer.Run run : shown.runs().stream().limit(MOST_INSTANCES).toList()) {
      Map<String, Object> instance = instance(offer);
      instance.put("startDate", run.start().toString());
      instance.put("inLanguage", run.language());
      run.place()
          .ifPresent(place -> instance.put("location", Map.of("@type", "Place", "name", place)));
      instances.add(instance);
    }
    if (instances.isEmpty() && offer.startsAnyTime()) {
      instances.add(instance(offer));
    }
    return instances;
  }

  private static Map<String, Object> instance(LearningOffer offer) {
    Map<String, Object> instance = new LinkedHashMap<>();
    instance.put("@type", "CourseInstance");
    instance.put("courseMode", offer.nature().forms().stream().map(CourseMarkup::mode).toList());
    instance.put("courseWorkload", "PT" + offer.effort().hoursPerWeek() + "H");
    return instance;
  }

  private static String mode(String form) {
    return switch (form) {
      case "ONLINE" -> "online";
      case "BLENDED" -> "blended";
      default -> "onsite";
    };
  }

  private static String escaped(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
