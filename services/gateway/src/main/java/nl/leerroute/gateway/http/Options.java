package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.gateway.browsing.Choice;
import nl.leerroute.gateway.browsing.Found;
import nl.leerroute.gateway.browsing.Wish;

/** The choices on the page with all offers, in the reader's words. */
final class Options {

  private static final List<Choice> TICKED =
      List.of(
          Choice.KIND,
          Choice.FORM,
          Choice.DAY_PART,
          Choice.PROVINCE,
          Choice.LANGUAGE,
          Choice.SUPPORT,
          Choice.FUNDED,
          Choice.LEVEL,
          Choice.PROVIDER);

  private final Wish wish;
  private final Found found;
  private final Phrases say;

  Options(Wish wish, Found found, Phrases say) {
    this.wish = wish;
    this.found = found;
    this.say = say;
  }

  /**
   * @param value as in the address
   * @param offers how many there are with it
   */
  record Option(String value, String label, int offers, boolean chosen) {}

  /**
   * @param away address of the page without it
   */
  record Chip(String label, String away) {}

  /** Of which the most that will do is chosen; a distance only by who says from where. */
  public List<Choice> limits() {
    return Choice.all().stream()
        .filter(Choice::isLimit)
        .filter(choice -> choice != Choice.DISTANCE || wish.pc4().isPresent())
        .toList();
  }

  /** What can be ticked further down, in order; what there is none of is left out. */
  public List<Choice> ticked() {
    return TICKED.stream().filter(choice -> !of(choice).isEmpty()).toList();
  }

  public List<Option> of(Choice choice) {
    return found.counts(choice).stream()
        .filter(count -> count.offers() > 0 || wish.has(choice, count.value()))
        .filter(count -> choice != Choice.FUNDED || count.value().equals("true"))
        .map(count -> option(choice, count))
        .toList();
  }

  private Option option(Choice choice, Found.Count count) {
    return new Option(
        WishAddress.shown(choice, count.value()),
        label(choice, count.value(), count.name()),
        count.offers(),
        wish.has(choice, count.value()));
  }

  /** All that was chosen, each with a way back. */
  public List<Chip> chips() {
    return Choice.all().stream()
        .flatMap(
            choice ->
                wish.chosen(choice).stream()
                    .map(
                        value ->
                            new Chip(
                                label(choice, value, name(choice, value)),
                                WishAddress.write(wish.without(choice, value)))))
        .toList();
  }

  private String name(Choice choice, String value) {
    return found.counts(choice).stream()
        .filter(count -> count.value().equals(value))
        .map(Found.Count::name)
        .findFirst()
        .orElse(value);
  }

  private String label(Choice choice, String value, String name) {
    return switch (choice) {
      case KIND -> say.message("kind." + value);
      case FORM -> say.message("form." + value);
      case DAY_PART -> say.capital(say.message("daypart." + value));
      case PROVINCE -> say.area(value);
      case SUPPORT -> say.message("support." + value);
      case FUNDED -> say.message("browse.funded");
      case LEVEL -> say.message("browse.level", value);
      case LANGUAGE -> say.capital(say.language(value));
      case PROVIDER -> name;
      case START -> say.message("browse.before", say.day(LocalDate.parse(value)));
      case PRICE -> price(Long.parseLong(value));
      case DURATION -> say.message("browse.atMost", say.weeks(Integer.parseInt(value)));
      case DISTANCE -> say.message("browse.km", value);
    };
  }

  private String price(long cents) {
    return cents == 0 ? say.message("browse.free") : say.message("browse.atMost", say.euro(cents));
  }

  /** The page with other offers of the same wish. */
  public String address(int page) {
    return WishAddress.write(wish.at(page));
  }

  public String sorted(String sort) {
    return WishAddress.write(new Wish(wish.words(), wish.postcode(), wish.chosen(), sort, 1));
  }

  /** In which order they stand now. */
  public String sort() {
    if (wish.sort().isEmpty() || (wish.sort().equals("BEST") && wish.words().isEmpty())) {
      return wish.words().isEmpty() ? "SOONEST" : "BEST";
    }
    return wish.sort();
  }

  /** Orders that say something for this wish. */
  public List<String> sorts() {
    return Wish.SORTS.stream()
        .filter(sort -> !sort.equals("BEST") || !wish.words().isEmpty())
        .filter(sort -> !sort.equals("NEAREST") || wish.pc4().isPresent())
        .toList();
  }
}
