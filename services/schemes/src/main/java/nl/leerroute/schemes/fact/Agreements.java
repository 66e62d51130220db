package nl.leerroute.schemes.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which sections of SBI 2008 firms are found that a collective agreement (cao) covers.
 *
 * <p>Which firms those are is laid down in the agreement and in the decree that extends it. This
 * table is wider than that on purpose: it is good enough to say in which sectors an agreement is
 * not found, and never that somebody is covered. Reviewed on 2026-11-22.
 */
public final class Agreements {

  private static final String FOUND_IN =
      """
      cao-vvt Q
      cao-ziekenhuizen Q
      cao-umc P Q
      cao-ggz Q
      cao-gehandicaptenzorg Q
      cao-huisartsenzorg Q
      cao-jeugdzorg Q
      cao-sociaal-werk Q S
      cao-kinderopvang P Q
      cao-technisch-installatiebedrijf C D F
      cao-metaalbewerking C F G
      cao-carrosserie C G
      cao-metalektro C J M
      cao-motorvoertuigen G
      cao-isolatie C F
      cao-bouw-en-infra F
      cao-afbouw F
      cao-netwerkbedrijven D E
      cao-beroepsgoederenvervoer H
      cao-openbaar-vervoer H
      cao-taxivervoer H
      cao-schoonmaak N
      cao-beveiliging N
      cao-hoveniers A F N
      cao-glastuinbouw A G
      cao-open-teelten A G
      cao-paddenstoelenteelt A
      cao-bakkersbedrijf C G
      cao-slagersbedrijf C G
      cao-horeca I
      cao-contractcatering I
      cao-supermarkten G
      cao-retail-non-food G
      cao-kappers S
      cao-gemeenten E O Q R
      cao-provincies O
      cao-rijk O
      cao-primair-onderwijs P
      cao-voortgezet-onderwijs P
      cao-mbo P
      cao-hbo P
      cao-banken K
      """;

  /** Of whoever has no employer, or an employer without an agreement. */
  public static final String NONE = "geen-cao";

  private static final Map<String, Set<String>> SECTIONS = new TreeMap<>();

  static {
    FOUND_IN
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            words -> SECTIONS.put(words[0], Set.of(Arrays.copyOfRange(words, 1, words.length))));
  }

  /**
   * The sections in which an agreement is found; empty for one that is found everywhere, as that of
   * agency workers, or that is not in the table.
   */
  public static Optional<Set<String>> sections(String agreement) {
    return Optional.ofNullable(SECTIONS.get(agreement));
  }

  /**
   * The agreements that are not found in the sector of a firm.
   *
   * @param sector SBI code of any length
   */
  public static NavigableSet<String> notFoundIn(String sector) {
    NavigableSet<String> elsewhere = new TreeSet<>();
    SECTIONS.forEach(
        (agreement, sections) -> {
          if (!sections.contains(Sbi.section(sector))) {
            elsewhere.add(agreement);
          }
        });
    return elsewhere;
  }

  private Agreements() {}
}
