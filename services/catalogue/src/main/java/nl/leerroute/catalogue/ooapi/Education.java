package nl.leerroute.catalogue.ooapi;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;

/** What an Open Education API lists page by page, and the dated offerings of each. */
public enum Education {
  COURSE,
  PROGRAMME;

  /** Where they are listed. */
  public String path(Version version) {
    return switch (this) {
      case COURSE -> "courses";
      case PROGRAMME -> version == Version.V5 ? "programs" : "programmes";
    };
  }

  /** Where, below one of them, its offerings are listed. */
  public String offerings(Version version) {
    return version == Version.V5 ? "offerings" : singular(version) + "-offerings";
  }

  /** The field with its identity. */
  public String id(Version version) {
    return singular(version) + "Id";
  }

  /** The field with the identity of one of its offerings. */
  public String offeringId(Version version) {
    return version == Version.V5 ? "offeringId" : singular(version) + "OfferingId";
  }

  /** What is asked of the offerings of an organisation, to get those of this kind only. */
  public String among(Version version) {
    return version == Version.V5
        ? "offeringType=" + singular(version) + "&sort=" + offeringId(version) + "&"
        : "";
  }

  /** The identity of what is offered: it, or an expanded whole, stands under two names. */
  public Optional<String> offeredBy(Version version, Node offering) {
    Node whole = offering.at(singular(version));
    return Stream.of(offering.at(id(version)), whole, whole.at(id(version)))
        .flatMap(identity -> identity.text().stream())
        .findFirst();
  }

  private String singular(Version version) {
    return switch (this) {
      case COURSE -> "course";
      case PROGRAMME -> version == Version.V5 ? "program" : "programme";
    };
  }
}
