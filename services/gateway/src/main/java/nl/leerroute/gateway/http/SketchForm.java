package nl.leerroute.gateway.http;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.sketch.Sketch;
import nl.leerroute.schemes.sketch.Sketch.Named;
import nl.leerroute.schemes.sketch.Sketch.Per;
import nl.leerroute.schemes.sketch.Sketch.Person;
import org.springframework.util.MultiValueMap;

/** The most common kind of scheme, as an officer typed it. */
record SketchForm(
    String name,
    List<String> people,
    String agreement,
    String sector,
    String percent,
    String maximum,
    String per,
    String applicant,
    String recognised,
    String days,
    String from,
    String until,
    String address) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CODE = 50;
  private static final long MOST_CENTS = 10_000_000;
  private static final int MOST_DAYS = 365;

  static SketchForm empty(LocalDate today) {
    return new SketchForm(
        "",
        List.of(),
        "",
        "",
        "",
        "",
        Per.COURSE.name(),
        Party.WORKER.name(),
        "ja",
        "1",
        today.toString(),
        "",
        "");
  }

  static SketchForm typed(MultiValueMap<String, String> form) {
    return new SketchForm(
        Fields.one(form, "naam"),
        Fields.all(form, "wie"),
        Fields.one(form, "cao"),
        Fields.one(form, "sector"),
        Fields.one(form, "deel"),
        Fields.one(form, "hoogstens"),
        Fields.one(form, "per"),
        Fields.one(form, "aanvrager"),
        Fields.one(form, "erkend"),
        Fields.one(form, "dagen"),
        Fields.one(form, "vanaf"),
        Fields.one(form, "tot"),
        Fields.one(form, "adres"));
  }

  Trouble trouble() {
    List<Fault> faults = new ArrayList<>();
    check(faults, "naam", !name.isEmpty() && name.length() <= LONGEST_NAME && !code().isEmpty());
    check(faults, "wie", people.stream().allMatch(each -> one(Person.values(), each).isPresent()));
    if (!agreement.isEmpty() && !agreement.matches("[a-z0-9-]{1,60}")) {
      faults.add(new Fault.Seen("cao", "choice"));
    }
    if (!sector.isEmpty() && !Questions.SECTOR.options().contains(sector)) {
      faults.add(new Fault.Seen("sector", "choice"));
    }
    check(faults, "deel", share().isPresent());
    check(faults, "hoogstens", most().isPresent());
    check(faults, "per", one(Per.values(), per).isPresent());
    check(faults, "aanvrager", party().isPresent());
    check(faults, "dagen", lead().isPresent());
    check(faults, "vanaf", day(from).isPresent());
    check(
        faults,
        "tot",
        until.isEmpty()
            || day(until).filter(last -> day(from).filter(last::isBefore).isEmpty()).isPresent());
    check(faults, "adres", address.isEmpty() || address.matches("https?://[^\\s<>\"]{4,300}"));
    return new Trouble(faults, false);
  }

  private static void check(List<Fault> faults, String field, boolean fine) {
    if (!fine) {
      faults.add(new Fault.Seen(field, "sketch"));
    }
  }

  /**
   * @param named the agreement that was chosen, as people call it
   * @param area the sector that was chosen, as people call it
   */
  Sketch sketch(Owner owner, Optional<Named> named, Optional<Named> area) {
    return new Sketch(
        owner,
        owner.organisation() + "-" + code(),
        Wording.of(name, name),
        new TreeSet<>(people.stream().map(Person::valueOf).toList()),
        named,
        area,
        share().orElseThrow(),
        most().orElseThrow(),
        Per.valueOf(per),
        party().orElseThrow(),
        recognised.equals("ja"),
        lead().orElseThrow(),
        day(from).orElseThrow(),
        day(until),
        Optional.of(address).filter(each -> !each.isEmpty()));
  }

  /** Small letters, digits and dashes of the name. */
  private String code() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST_CODE, plain.length())).replaceAll("-$", "");
  }

  private Optional<Integer> share() {
    return Euros.share(percent)
        .filter(typed -> typed.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValue)
        .filter(whole -> whole >= 1 && whole <= 100);
  }

  private Optional<Long> most() {
    return Euros.typed(maximum).filter(cents -> cents > 0 && cents <= MOST_CENTS);
  }

  private Optional<Party> party() {
    return one(Party.values(), applicant)
        .filter(party -> party == Party.WORKER || party == Party.EMPLOYER);
  }

  private Optional<Integer> lead() {
    return days.matches("\\d{1,3}")
        ? Optional.of(Integer.parseInt(days)).filter(typed -> typed <= MOST_DAYS)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> one(E[] known, String name) {
    return Arrays.stream(known).filter(each -> each.name().equals(name)).findFirst();
  }
}
