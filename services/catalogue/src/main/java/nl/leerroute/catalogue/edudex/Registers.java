package nl.leerroute.catalogue.edudex;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;

/** Where a programme and its supplier are registered or accredited. */
final class Registers {

  private Registers() {}

  static List<String> of(Node programme, Node institute) {
    Node acknowledged = programme.at("programExternalAcknowledgements");
    Stream<String> ofTheProgramme =
        acknowledged.at("accreditation").items().stream()
            .flatMap(
                one ->
                    one
                        .at("certificate")
                        .text()
                        .or(() -> one.at("certificateOther").text())
                        .stream());
    Stream<String> ofTheInstitute =
        institute.at("accreditation").items().stream().flatMap(one -> one.text().stream());
    return Stream.of(ofTheMinistry(programme).stream(), ofTheProgramme, ofTheInstitute)
        .flatMap(names -> names)
        .distinct()
        .sorted()
        .toList();
  }

  /** Crebo for vocational, Croho for higher education. */
  static List<String> ofTheMinistry(Node programme) {
    return Stream.of("crebo", "croho")
        .filter(register -> isIn(register, programme))
        .map(register -> register.toUpperCase(Locale.ROOT))
        .toList();
  }

  private static boolean isIn(String register, Node programme) {
    return !programme.at("programClassification").at(register + "Code").isAbsent()
        || !programme
            .at("programExternalAcknowledgements")
            .at(register + "Registration")
            .items()
            .isEmpty();
  }
}
