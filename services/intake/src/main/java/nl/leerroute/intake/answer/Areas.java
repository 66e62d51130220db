package nl.leerroute.intake.answer;

import nl.leerroute.intake.place.Postcode;

/** Where something is in the world of work and on the map: asked of people and of firms. */
final class Areas {

  static final Kind<Sector> SECTOR =
      new Written<>(
          Sector::written,
          Sector::code,
          new Sentence("Kies een sector uit de lijst.", "Choose a sector from the list."));

  static final Kind<Postcode> POSTCODE =
      new Written<>(
          Postcode::written,
          Postcode::digits,
          new Sentence(
              "Vul de vier cijfers van je postcode in, zoals 9711.",
              "Enter the four digits of your postcode, such as 9711."));

  private Areas() {}
}
