package nl.leerroute.gateway.funds;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerroute.schemes.fact.Agreements;

/**
 * Which collective agreements somebody may fall under, by own words about the work, by the pension
 * fund on a payslip, and by the sector. What is found is likely, never sure: an agreement says
 * itself which firms it covers. Pension funds are those of common use, reviewed on 2026-11-23.
 */
public final class LikelyAgreements {

  private static final int MOST = 6;
  private static final int BY_WORDS = 2;
  private static final int BY_SECTOR = 1;
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9+&]+");

  /** Beginnings of words by agreement; with a plus between two, both must be there. */
  private static final String HEARD =
      """
      cao-vvt thuiszorg verpleeghuis verzorg ouderen wijkverple vvt pfzw bejaarden elderly nursing
      cao-ziekenhuizen ziekenhuis hospital pfzw
      cao-umc umc umcg academisch university+hospital
      cao-ggz ggz psychiatri psychisch verslaving mental pfzw
      cao-gehandicaptenzorg gehandicap beperking begeleider disab pfzw
      cao-huisartsenzorg huisarts doktersassist praktijkonderst pfzw
      cao-jeugdzorg jeugdzorg jeugdhulp youth pfzw
      cao-sociaal-werk sociaal+werk welzijn buurt jongerenwerk social+work pfzw
      cao-kinderopvang kinderopvang kinderdagverblijf bso peuter gastouder creche childcare pfzw
      cao-technisch-installatiebedrijf installat elektromonteur loodgiet cv+ketel warmtepomp zonnepane elektricien pmt electrician plumb
      cao-metaalbewerking lasser metaalbew constructie plaatwerk lassen pmt weld
      cao-carrosserie carrosser autoschade spuiter pmt
      cao-metalektro metalektro machinefabriek fabriek elektronica pme factory
      cao-motorvoertuigen garage automonteur autotechn fietsenmaker dealer tweewieler pmt mechanic
      cao-isolatie isolatie isoleer pmt insulat
      cao-bouw-en-infra bouw timmer metsel wegenbouw grondwerk straatmaker dakdekker aannemer bpfbouw construct carpent
      cao-afbouw stukadoor afbouw plafond tegelzet vloeren plaster bpfbouw
      cao-netwerkbedrijven netbeheer netwerkbedrijf enexis liander stedin kabels
      cao-beroepsgoederenvervoer vrachtwagen chauffeur transport magazijn logistiek bezorg koerier pensioenfonds+vervoer truck
      cao-openbaar-vervoer buschauffeur openbaar+vervoer tram streekvervoer bus+driver
      cao-taxivervoer taxi leerlingenvervoer zorgvervoer pensioenfonds+vervoer
      cao-uitzendkrachten uitzend uitzendbureau flexwerk payroll stipp temping agency
      cao-schoonmaak schoonma glazenwas schoonmaak cleaning cleaner
      cao-beveiliging beveilig bewak portier security
      cao-hoveniers hovenier tuin groenvoorziening plantsoen bpl garden
      cao-glastuinbouw glastuinbouw kas kassen tomaten paprika orchidee bpl greenhouse
      cao-open-teelten akkerbouw boomkwek bloembol aardappel fruitteelt boer bpl farm
      cao-paddenstoelenteelt champignon paddenstoel bpl mushroom
      cao-bakkersbedrijf bakker bakkerij brood banket baker
      cao-slagersbedrijf slager vlees vlep butcher
      cao-horeca horeca restaurant hotel kok bediening cafe bar ober barista kamermeisje kitchen waiter cook
      cao-contractcatering catering kantine bedrijfsrestaurant canteen
      cao-supermarkten supermarkt albert+heijn jumbo lidl aldi vakkenvul kassa supermarket bpfl
      cao-retail-non-food winkel kleding verkoper drogist bouwmarkt schoenen detailhandel shop store
      cao-kappers kapper kapsalon hairdress
      cao-gemeenten gemeente gemeentehuis sociale+dienst abp municipal
      cao-provincies provincie abp
      cao-rijk rijk ministerie belastingdienst rijkswaterstaat uwv abp government
      cao-primair-onderwijs basisschool basisonderwijs kleuter abp primary+school
      cao-voortgezet-onderwijs voortgezet+onderwijs middelbare+school vmbo havo abp secondary+school
      cao-mbo mbo roc abp
      cao-hbo hbo hogeschool abp
      cao-banken bank hypotheek
      """;

  private static final Map<String, List<String>> WORDS = new TreeMap<>();

  static {
    HEARD
        .lines()
        .map(line -> List.of(line.split(" ")))
        .forEach(line -> WORDS.put(line.getFirst(), line.subList(1, line.size())));
  }

  private record Likely(Cao agreement, int points) {}

  /**
   * The likeliest first; empty when nothing points anywhere.
   *
   * @param told own words, at work or from a payslip
   * @param sector section of SBI 2008
   * @param all what there is to choose from
   */
  public static List<Cao> of(String told, Optional<String> sector, List<Cao> all) {
    List<String> heard = words(told);
    boolean named = all.stream().anyMatch(cao -> heardOf(cao, heard) > 0);
    return all.stream()
        .map(cao -> new Likely(cao, points(cao, heard, sector)))
        .filter(likely -> likely.points() >= (named ? BY_WORDS : BY_SECTOR))
        .sorted(
            Comparator.comparingInt(Likely::points)
                .reversed()
                .thenComparing(comparing(likely -> likely.agreement().name())))
        .limit(MOST)
        .map(Likely::agreement)
        .toList();
  }

  private static int points(Cao cao, List<String> heard, Optional<String> sector) {
    int bySector =
        sector
            .filter(
                section ->
                    Agreements.sections(cao.code())
                        .filter(sections -> sections.contains(section))
                        .isPresent())
            .map(_ -> BY_SECTOR)
            .orElse(0);
    return BY_WORDS * heardOf(cao, heard) + bySector;
  }

  /** How many of its words were told; the words of its own name count too. */
  private static int heardOf(Cao cao, List<String> heard) {
    Stream<String> name = words(cao.name()).stream().filter(word -> word.length() > 4);
    return (int)
        Stream.concat(WORDS.getOrDefault(cao.code(), List.of()).stream(), name)
            .distinct()
            .filter(known -> isHeard(known, heard))
            .count();
  }

  private static boolean isHeard(String known, List<String> heard) {
    return Stream.of(known.split("\\+"))
        .allMatch(
            part ->
                heard.stream()
                    .anyMatch(
                        word -> part.length() > 3 ? word.startsWith(part) : word.equals(part)));
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return NOT_A_LETTER.splitAsStream(plain).filter(word -> !word.isEmpty()).distinct().toList();
  }

  private LikelyAgreements() {}
}
