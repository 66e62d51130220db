package nl.leerroute.catalogue.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.ProviderServer.Asked;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import org.jspecify.annotations.Nullable;

/** An Open Education API that answers as its specification says, also to a wrong question. */
public final class OoapiSystem implements Function<Asked, Answer> {

  private static final Set<String> PAGE_SIZES = Set.of("10", "20", "50", "100", "250");

  private final Version version;
  private final Map<Education, List<Map<String, ?>>> lists =
      Map.of(
          Education.COURSE, new CopyOnWriteArrayList<>(),
          Education.PROGRAMME, new CopyOnWriteArrayList<>());
  private final List<Map<String, ?>> outcomes = new CopyOnWriteArrayList<>();
  private final Map<String, List<?>> offerings = new ConcurrentHashMap<>();
  private final Map<String, List<Map<String, ?>>> organisations = new ConcurrentHashMap<>();

  public OoapiSystem(Version version) {
    this.version = version;
  }

  /** Adds a course or a programme with its offerings. */
  public OoapiSystem with(Education kind, Map<String, ?> education, List<?> itsOfferings) {
    list(kind).add(education);
    offerings.put(Objects.toString(education.get(kind.id(version))), itsOfferings);
    return this;
  }

  public OoapiSystem with(Map<String, ?> outcome) {
    outcomes.add(outcome);
    return this;
  }

  /** Adds an organisation that manages the offerings of these courses or programmes. */
  public OoapiSystem with(String organisation, Education kind, List<String> educations) {
    List<Map<String, ?>> managed =
        organisations.computeIfAbsent(organisation, _ -> new CopyOnWriteArrayList<>());
    for (String education : educations) {
      for (Object offering : offerings.getOrDefault(education, List.of())) {
        Map<String, Object> listed = new LinkedHashMap<>();
        ((Map<?, ?>) offering).forEach((name, value) -> listed.put((String) name, value));
        listed.put(version == Version.V5 ? "course" : kind.id(version), education);
        managed.add(listed);
      }
    }
    return this;
  }

  /** From now on there is no such course or programme any more. */
  public void remove(Education kind, int number) {
    list(kind).remove(number);
  }

  public List<Map<String, ?>> list(Education kind) {
    return Objects.requireNonNull(lists.get(kind));
  }

  @Override
  public Answer apply(Asked question) {
    if (!PAGE_SIZES.contains(question.parameter("pageSize", "10"))
        || !question.parameter("pageNumber", "1").matches("[1-9]\\d{0,6}")) {
      return Answer.Status.of(400);
    }
    if (version == Version.V6 && question.path().equals("/learning-outcomes")) {
      return page(outcomes, question);
    }
    if (question.path().startsWith("/organi")) {
      return organisations(question);
    }
    for (Education kind : Education.values()) {
      String path = "/" + kind.path(version);
      if (question.path().equals(path)) {
        return isSortedAsItCan(kind, question) ? page(list(kind), question) : Answer.Status.of(400);
      }
      Matcher below =
          Pattern.compile(path + "/([^/]+)/" + kind.offerings(version)).matcher(question.path());
      if (below.matches()) {
        return isSince(question.query().get("since"))
            ? offeringsOf(below.group(1), question)
            : Answer.Status.of(400);
      }
    }
    return Answer.Status.of(404);
  }

  /** An institution without organisations has no list of them. */
  private Answer organisations(Asked question) {
    String path = "/" + version.organisations();
    if (question.path().equals(path) && !organisations.isEmpty()) {
      return page(organisations.keySet().stream().sorted().map(id -> named(id)).toList(), question);
    }
    Matcher below =
        Pattern.compile(
                path + "/([^/]+)/" + (version == Version.V5 ? "offerings" : "course-offerings"))
            .matcher(question.path());
    List<?> managed = below.matches() ? organisations.get(below.group(1)) : null;
    return managed == null || !isSince(question.query().get("since"))
        ? Answer.Status.of(404)
        : page(managed, question);
  }

  private Map<String, String> named(String organisation) {
    return Map.of(version.organisationId(), organisation);
  }

  private Answer offeringsOf(String id, Asked question) {
    List<?> known = offerings.get(id);
    return known == null ? Answer.Status.of(404) : page(known, question);
  }

  private boolean isSortedAsItCan(Education kind, Asked question) {
    String sort = question.query().get("sort");
    return sort == null
        || (version == Version.V5
            && Set.of("name", "-name", kind.id(version), "-" + kind.id(version)).contains(sort));
  }

  /** A day in version 5, a moment with its offset in version 6. */
  private boolean isSince(@Nullable String since) {
    try {
      return since == null
          || (version == Version.V5
              ? LocalDate.parse(since).getYear() > 0
              : OffsetDateTime.parse(since).getYear() > 0);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Answer page(List<?> all, Asked question) {
    int size = Integer.parseInt(question.parameter("pageSize", "10"));
    int number = Integer.parseInt(question.parameter("pageNumber", "1"));
    int from = Math.min(all.size(), (number - 1) * size);
    int to = Math.min(all.size(), from + size);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("pageSize", size);
    page.put("pageNumber", number);
    page.put("hasPreviousPage", number > 1);
    page.put("hasNextPage", to < all.size());
    page.put("items", List.copyOf(all.subList(from, to)));
    return new Answer.Json(page);
  }
}
