package nl.leerroute.catalogue.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.files.SheetFiles;
import nl.leerroute.catalogue.memory.ConceptsInMemory;
import nl.leerroute.catalogue.memory.ReleasesInMemory;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Entry;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Label;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;
import nl.leerroute.catalogue.taxonomy.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingListsTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final ListName NAME = ListName.read("competentnl").orElseThrow();

  @TempDir Path folder;
  private final ConceptsInMemory concepts = new ConceptsInMemory();
  private final TakingLists taking =
      new TakingLists(
          SheetFiles.reading(),
          concepts,
          new ImportingRelease(concepts, new ReleasesInMemory(), Clock.systemUTC()));

  @BeforeEach
  void skills() {
    concepts.store(List.of(skill("urn:weld", "weld"), skill("urn:paint", "paint"))).block();
  }

  @Test
  void aNameOfAListIsAnotherNameOfItsConcept() throws IOException {
    assertThat(take("concept,name\nurn:weld,lassen\n"))
        .extracting(ListRow::outcome)
        .containsExactly(ListRow.Outcome.TAKEN);

    assertThat(named("urn:weld").entry().synonyms()).containsEntry(Language.NL, List.of("lassen"));
  }

  @Test
  void anAddressOfAnotherTaxonomyStandsForItsConcept() throws IOException {
    take("concept,name,uri,match\nurn:weld,Lassen,https://competentnl.nl/1,exact\n");

    assertThat(standing().meant(new ConceptUri("https://competentnl.nl/1")).map(Concept::uri))
        .contains(new ConceptUri("urn:weld"));
  }

  @Test
  void aBadRowIsToldAndTheRestIsTaken() throws IOException {
    List<ListRow> rows =
        take(
            """
            concept,name,match
            urn:nothing,niets,
            urn:weld,lassen,
            urn:paint,verven,broad
            urn:paint,,
            """);

    assertThat(rows)
        .extracting(row -> row.line() + " " + row.outcome())
        .containsExactly("2 REFUSED", "3 TAKEN", "4 REFUSED", "5 REFUSED");
    assertThat(rows)
        .flatExtracting(ListRow::problems)
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly("concept unknown-concept", "match other-meaning", "name malformed");
  }

  @Test
  void oneAddressStandsForOneConceptOnly() throws IOException {
    assertThat(
            take(
                """
                concept,name,uri
                urn:weld,lassen,urn:nl:1
                urn:paint,verven,urn:nl:1
                urn:paint,verven,urn:weld
                """))
        .extracting(ListRow::outcome)
        .containsExactly(ListRow.Outcome.TAKEN, ListRow.Outcome.REFUSED, ListRow.Outcome.REFUSED);
  }

  @Test
  void theSameListTwiceChangesNothing() throws IOException {
    String list = "concept,name,uri\nurn:weld,lassen,urn:nl:1\nurn:weld,solderen,urn:nl:1\n";
    take(list);

    assertThat(take(list)).extracting(ListRow::outcome).containsOnly(ListRow.Outcome.UNCHANGED);
  }

  @Test
  void aListReplacesTheOneOfItsNameWhole() throws IOException {
    take("concept,name\nurn:weld,lassen\n");

    assertThat(taken("concept,name\nurn:paint,verven\n"))
        .isInstanceOfSatisfying(
            TakenList.Complete.class, list -> assertThat(list.removed()).isEqualTo(1));
    assertThat(named("urn:weld").entry().synonyms()).isEmpty();
  }

  @Test
  void aListAsDutchExcelSavesItIsTheSameList() throws IOException {
    byte[] saved = "concept;name\r\nurn:weld;caf\u00e9lassen\r\n".getBytes(WESTERN);

    assertThat(taken(saved)).isInstanceOf(TakenList.Complete.class);
    assertThat(named("urn:weld").entry().synonyms())
        .containsEntry(Language.NL, List.of("caf\u00e9lassen"));
  }

  @Test
  void aFileWithoutTheColumnsIsNoList() throws IOException {
    assertThat(taken("naam;begrip\nlassen;urn:weld\n")).isInstanceOf(TakenList.Refused.class);
  }

  private List<ListRow> take(String csv) throws IOException {
    return ((TakenList.Complete) taken(csv)).rows();
  }

  private TakenList taken(String csv) throws IOException {
    return taken(csv.getBytes(StandardCharsets.UTF_8));
  }

  private TakenList taken(byte[] csv) throws IOException {
    Path file = Files.write(folder.resolve("list.csv"), csv);
    return taking.take(NAME, List.of(file)).blockOptional().orElseThrow();
  }

  private Standing standing() {
    return new Standing(concepts.all().collectList().blockOptional().orElseThrow());
  }

  private Concept named(String uri) {
    return standing().named().stream()
        .filter(one -> one.uri().value().equals(uri))
        .findFirst()
        .orElseThrow();
  }

  private static Concept skill(String uri, String name) {
    return new Concept.Skill(
        new Entry(
            new ConceptUri(uri),
            new ReleaseName("esco-1"),
            new Label(Map.of(Language.EN, name)),
            Map.of(),
            Map.of(),
            List.of()),
        SkillType.SKILL,
        ReuseLevel.CROSS_SECTOR,
        List.of());
  }
}
