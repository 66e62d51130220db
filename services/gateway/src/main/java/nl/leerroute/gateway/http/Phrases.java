package nl.leerroute.gateway.http;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerroute.contracts.Text;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.enrolments.Begin;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.schemes.Wording;
import org.springframework.context.MessageSource;

/** Says amounts, days and sentences in the reader's language; templates call it {@code say}. */
final class Phrases {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DAY_IN_DIGITS = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final double WEEKS_IN_A_MONTH = 4.345;

  private final MessageSource messages;
  private final Locale reader;

  Phrases(MessageSource messages, Locale reader) {
    this.messages = messages;
    this.reader = reader;
  }

  public Locale reader() {
    return reader;
  }

  public String language() {
    return reader.getLanguage();
  }

  /** Where foreign diplomas are compared, in the reader's language. */
  public String idw() {
    return Links.idw(reader);
  }

  public String text(Text text) {
    return asPeopleWrite(text.in(reader));
  }

  public String text(Bilingual text) {
    return asPeopleWrite(text.in(reader));
  }

  public String text(Wording text) {
    return asPeopleWrite(language().equals("en") ? text.en() : text.nl());
  }

  /** As it stands at the beginning of a line. */
  public String capital(String text) {
    int from = text.startsWith("’") ? 0 : Math.min(1, text.length());
    return text.substring(0, from).toUpperCase(reader) + text.substring(from);
  }

  /** Days in words, and amounts that stay with their sign at the end of a line. */
  private String asPeopleWrite(String text) {
    String amounts = text.replace("€ ", "€\u00a0");
    if (text.indexOf('-') < 0) {
      return amounts;
    }
    return DAY_IN_DIGITS
        .matcher(amounts)
        .replaceAll(digits -> Matcher.quoteReplacement(inWords(digits.group())));
  }

  private String inWords(String digits) {
    try {
      return day(LocalDate.parse(digits));
    } catch (DateTimeParseException _) {
      return digits;
    }
  }

  public String message(String key, Object... details) {
    return messages.getMessage(key, details, reader);
  }

  /** Words that there may be. */
  public Optional<String> known(String key) {
    return Optional.ofNullable(messages.getMessage(key, new Object[0], null, reader));
  }

  /** What was told of a person and an employer. */
  public List<ToldFact> facts(Map<String, String> told) {
    return ToldFact.ofPeople(told, List.of(), this);
  }

  /** The sentence at the field. */
  public String fault(Fault fault) {
    return switch (fault) {
      case Fault.Seen(String field, String code, List<Integer> details) ->
          message(
              code.equals("choice") ? "fault.choice" : "fault." + code + "." + field,
              details.stream()
                  .map(detail -> code.equals("amount") ? number(detail) : String.valueOf(detail))
                  .toArray());
      case Fault.Said(String _, Bilingual sentence) -> sentence.in(reader);
    };
  }

  /** Whole euros without cents, all others with them: € 1.250 or € 12,50. */
  public String euro(long cents) {
    String amount =
        cents % 100 == 0
            ? String.format(reader, "%,d", cents / 100)
            : String.format(reader, "%,.2f", cents / 100.0);
    return reader.getLanguage().equals("en") ? "€" + amount : "€\u00a0" + amount;
  }

  /** An estimate in whole euros: nobody knows its cents. */
  public String roundEuro(long cents) {
    return euro(Math.round(cents / 100.0) * 100);
  }

  /** Minutes as begun half hours. */
  public String hoursOf(int minutes) {
    int halves = Math.ceilDiv(minutes, 30);
    return halves % 2 == 0 ? hours(halves / 2) : message("say.hoursAndHalf", halves / 2);
  }

  /** 11 januari 2027. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", reader).format(day);
  }

  /** maandag 11 januari 2027. */
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", reader).format(day);
  }

  /** A last day to do something: in a weekend with its name, so that nobody waits for Monday. */
  public String lastDay(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek()) ? weekday(day) : day(day);
  }

  /** 11 januari 2027 in Leeuwarden. */
  public String day(Begin begin) {
    return in(begin.town(), day(begin.day()));
  }

  /** maandag 11 januari 2027 in Leeuwarden. */
  public String weekday(Begin begin) {
    return in(begin.town(), weekday(begin.day()));
  }

  private String in(Optional<String> town, String day) {
    return town.map(name -> message("say.dayIn", day, name)).orElse(day);
  }

  /** 11 januari 2027, 14:05, in the Netherlands. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", reader)
        .format(instant.atZone(AMSTERDAM));
  }

  /** 06:00. */
  public String clock(LocalDateTime moment) {
    return DateTimeFormatter.ofPattern("HH:mm", reader).format(moment);
  }

  /** The moment before which something must be done; midnight belongs to the day that it ends. */
  public String end(Instant instant) {
    ZonedDateTime at = instant.atZone(AMSTERDAM);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(at.toLocalDate().minusDays(1)) + ", 24:00"
        : moment(instant);
  }

  /** A stretch of time as people say it: weeks up to half a year, about so many months above. */
  public String weeks(int weeks) {
    if (weeks <= 26) {
      return message(weeks == 1 ? "say.week" : "say.weeks", weeks);
    }
    return message("say.months", Math.round(weeks / WEEKS_IN_A_MONTH));
  }

  /** Nederlands, of a code such as nl. */
  public String language(String code) {
    return Locale.of(code).getDisplayLanguage(reader);
  }

  /** Nederlands, Engels: at the beginning of a line. */
  public String languages(Collection<String> codes) {
    return capital(codes.stream().map(this::language).collect(Collectors.joining(", ")));
  }

  /** A province or labour-market region by its code; one without a name here is its code. */
  public String area(String code) {
    String key = code.startsWith("NL-") ? "province." : "region.";
    return Objects.requireNonNull(
        messages.getMessage(key + code, new Object[0], code, reader), "the code stands in");
  }

  /**
   * Where one learns.
   *
   * @param place empty: not in a place, or in one that is not known yet
   * @param forms names of the ways in which it is given
   */
  public String where(Optional<String> place, Collection<?> forms) {
    return place.orElseGet(() -> withoutPlace(forms));
  }

  /** Lessons in a class are somewhere, also when nobody said where. */
  public String withoutPlace(Collection<?> forms) {
    if (isInClass(forms)) {
      return message("step.placeUnknown");
    }
    return message(isOnlyAtWork(forms) ? "step.atWork" : "step.noPlace");
  }

  static boolean isInClass(Collection<?> forms) {
    return forms.stream().map(String::valueOf).anyMatch(Set.of("CLASSROOM", "BLENDED")::contains);
  }

  private static boolean isOnlyAtWork(Collection<?> forms) {
    return !forms.isEmpty() && forms.stream().map(String::valueOf).allMatch("WORKPLACE"::equals);
  }

  public String hours(int hours) {
    return message("say.hours", hours);
  }

  /** A share in whole percents, at least one for what is there at all. */
  public String share(int permille) {
    return (permille == 0 ? 0 : Math.max(1, Math.round(permille / 10f))) + "%";
  }

  /** Parts of one whole, in whole percents that add up. */
  public List<String> shares(List<Integer> permilles) {
    return Percents.of(permilles).stream()
        .map(percent -> percent == 0 ? "< 1%" : percent + "%")
        .toList();
  }

  /** An ISO week such as 2026-W46: week 46 van 2026. */
  public String period(String week) {
    int cut = week.indexOf("-W");
    return cut < 0 ? week : message("say.period", week.substring(cut + 2), week.substring(0, cut));
  }

  /** A number with decimals as its reader writes it: 36,5; what is no such number is as it is. */
  public String decimals(String plain) {
    return plain.matches("\\d+\\.\\d+") && reader.getLanguage().equals("nl")
        ? plain.replace('.', ',')
        : plain;
  }

  public String number(long number) {
    return String.format(reader, "%,d", number);
  }
}
