package nl.leerroute.funding.reference;

import java.util.List;

/**
 * The collective agreements that a worker can choose from, reviewed on 2026-11-22.
 *
 * <p>Names and sectors follow common use; which firms an agreement covers is laid down in the
 * agreement and in the decree that extends it, not here.
 */
public final class Caos {

  private static final String TABLE =
      """
      cao-vvt|Verpleeg-, verzorgingshuizen en thuiszorg (VVT)|Q|-
      cao-ziekenhuizen|Ziekenhuizen|Q|-
      cao-umc|Universitair medische centra|Q|-
      cao-ggz|Geestelijke gezondheidszorg (GGZ)|Q|-
      cao-gehandicaptenzorg|Gehandicaptenzorg|Q|-
      cao-huisartsenzorg|Huisartsenzorg|Q|-
      cao-jeugdzorg|Jeugdzorg|Q|-
      cao-sociaal-werk|Sociaal werk|Q|-
      cao-kinderopvang|Kinderopvang|Q|-
      cao-technisch-installatiebedrijf|Technisch installatiebedrijf|F|Wij Techniek
      cao-metaalbewerking|Metaalbewerkingsbedrijf|C|OOM
      cao-carrosserie|Carrosseriebedrijf|C|OOC
      cao-metalektro|Metalektro|C|A+O Metalektro
      cao-motorvoertuigen|Motorvoertuigenbedrijf en tweewielerbedrijf|G|-
      cao-isolatie|Isolatiebedrijf|F|-
      cao-bouw-en-infra|Bouw en infra|F|-
      cao-afbouw|Afbouw|F|-
      cao-netwerkbedrijven|Energie: netwerkbedrijven|D|-
      cao-beroepsgoederenvervoer|Beroepsgoederenvervoer over de weg|H|SOOB
      cao-openbaar-vervoer|Openbaar vervoer|H|-
      cao-taxivervoer|Zorgvervoer en taxi|H|-
      cao-uitzendkrachten|Uitzendkrachten|N|Doorzaam
      cao-schoonmaak|Schoonmaak- en glazenwassersbedrijf|N|-
      cao-beveiliging|Particuliere beveiliging|N|-
      cao-hoveniers|Hoveniersbedrijf|N|Colland
      cao-glastuinbouw|Glastuinbouw|A|Colland
      cao-open-teelten|Open teelten|A|Colland
      cao-paddenstoelenteelt|Paddenstoelenteelt|A|Colland
      cao-bakkersbedrijf|Bakkersbedrijf|C|Sociaal Fonds Bakkersbedrijf
      cao-slagersbedrijf|Slagersbedrijf|G|-
      cao-horeca|Horeca|I|-
      cao-contractcatering|Contractcatering|I|-
      cao-supermarkten|Levensmiddelenbedrijf (supermarkten)|G|-
      cao-retail-non-food|Retail non-food|G|-
      cao-kappers|Kappers|S|Branche Platform Kappers
      cao-gemeenten|Gemeenten|O|-
      cao-provincies|Provincies|O|-
      cao-rijk|Rijk|O|-
      cao-primair-onderwijs|Primair onderwijs|P|-
      cao-voortgezet-onderwijs|Voortgezet onderwijs|P|-
      cao-mbo|Middelbaar beroepsonderwijs|P|-
      cao-hbo|Hoger beroepsonderwijs|P|-
      cao-banken|Banken|K|-
      andere-cao|Een andere cao|-|-
      geen-cao|Geen cao|-|-
      """;

  private static final List<Cao> ALL = TABLE.lines().map(Caos::cao).toList();

  private Caos() {}

  public static List<Cao> all() {
    return ALL;
  }

  private static Cao cao(String line) {
    String[] cells = line.split("\\|", -1);
    return new Cao(cells[0], cells[1], cells[2], cells[3]);
  }
}
