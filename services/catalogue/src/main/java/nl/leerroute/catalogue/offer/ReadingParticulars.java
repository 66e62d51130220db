package nl.leerroute.catalogue.offer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;

/** Reads what a provider may tell and need not: what is absent stays unknown. */
final class ReadingParticulars {

  private static final int MOST_MONTHS = 240;
  private static final int MOST_PEOPLE = 1_000_000;
  private static final int WHOLE = 1000;
  private static final int LONGEST_ADDRESS = 500;
  private static final Sentence AREA =
      new Sentence(
          "Noem een provincie als NL-GR of een arbeidsmarktregio als AM01.",
          "Name a province such as NL-GR or a labour-market region such as AM01.");
  private static final Sentence WEBSITE =
      new Sentence(
          "Geef een webadres dat met https:// begint.",
          "Give a web address that starts with https://.");
  private static final Sentence ITSELF =
      new Sentence(
          "Aanbod kan geen deel van zichzelf zijn.", "An offer cannot be a part of itself.");

  private ReadingParticulars() {}

  static Regulation regulation(Fields fields) {
    return new Regulation(
        fields.field("publiclyFunded").yesOrNo().orElse(null),
        fields.field("requiredByLaw").yesOrNo().orElse(null),
        fields.field("renewalMonths").whole(1, MOST_MONTHS).map(Long::intValue).orElse(null));
  }

  static Audience audience(Fields fields) {
    Set<Area> area = new HashSet<>();
    for (Field code : fields.field("deliveryArea").elements()) {
      code.required().form(Area::read, AREA).ifPresent(area::add);
    }
    return new Audience(
        fields.field("purpose").choice(Purpose.class).orElse(null),
        fields.field("targetGroups").choices(TargetGroup.class),
        fields.field("support").choices(Support.class),
        area);
  }

  static Optional<Results> results(Fields fields, LocalDate today) {
    return fields.field("outcomes").section().flatMap(outcomes -> counted(outcomes, today));
  }

  private static Optional<Results> counted(Fields outcomes, LocalDate today) {
    int before = outcomes.mistakes();
    Optional<Long> participants = outcomes.field("participants").required().whole(1, MOST_PEOPLE);
    Optional<Long> completed = outcomes.field("completedPermille").whole(0, WHOLE);
    Optional<Long> inWork = outcomes.field("inWorkPermille").whole(0, WHOLE);
    Optional<LocalDate> day = ReadingProvenance.pastDay(outcomes, "measuredOn", today);
    return outcomes.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new Results(
                participants.orElseThrow().intValue(),
                completed.map(Long::intValue).orElse(null),
                inWork.map(Long::intValue).orElse(null),
                day.orElseThrow()));
  }

  static Links links(Fields fields, Optional<OfferId> own) {
    Optional<OfferId> whole = fields.field("partOf").form(OfferId::read, ReadingOffers.ID);
    if (whole.isPresent() && whole.equals(own)) {
      fields.refuse("partOf", "itself", ITSELF);
    }
    return new Links(
        whole.orElse(null),
        fields.field("website").form(ReadingParticulars::address, WEBSITE).orElse(null));
  }

  private static Optional<String> address(String text) {
    try {
      URI address = new URI(text.strip());
      return "https".equals(address.getScheme()) && address.getHost() != null
          ? Optional.of(address.toString()).filter(url -> url.length() <= LONGEST_ADDRESS)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
