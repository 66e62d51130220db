package nl.leerroute.schemes.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.example.Expected;
import nl.leerroute.schemes.example.Tried;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.sketch.Sketch.Named;
import nl.leerroute.schemes.sketch.Sketch.Per;
import nl.leerroute.schemes.sketch.Sketch.Person;

/** Whatever an officer answers, the draft is sound and its examples come out. */
class SketchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Named CAO = new Named("cao-vvt", Wording.of("VVT", "VVT"));
  private static final Named SECTOR = new Named("Q", Wording.of("Zorg", "Care"));

  @Property(tries = 300)
  void theDraftIsReadyToBePublished(@ForAll("sketches") Sketch sketch) {
    DraftForm.Read read = read(sketch);
    assertThat(read.problems()).isEmpty();
    assertThat(tried(read))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.passes()).as(each.told().nl()).isTrue());
  }

  @Property(tries = 100)
  void thereIsAnExampleOnEachSideOfEveryCondition(@ForAll("sketches") Sketch sketch) {
    DraftForm.Read read = read(sketch);
    long refusals =
        tried(read).stream()
            .filter(each -> each.example().expected() instanceof Expected.No)
            .count();
    assertThat(refusals).isGreaterThan(read.rule().orElseThrow().requirements().size());
    assertThat(tried(read)).anyMatch(each -> each.example().expected() instanceof Expected.Yes);
  }

  private static DraftForm.Read read(Sketch sketch) {
    return DraftForm.read(DraftForm.write(sketch.draft(TODAY)));
  }

  private static List<Tried> tried(DraftForm.Read read) {
    Evaluating evaluating = new Evaluating(StatePensionAges.KNOWN);
    return read.examples().stream()
        .map(each -> each.orElseThrow().on(read.rule().orElseThrow(), List.of(), evaluating))
        .toList();
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return Combinators.combine(
            Arbitraries.of(Person.class).set(),
            Arbitraries.of(CAO).optional(),
            Arbitraries.of(SECTOR).optional(),
            Arbitraries.integers().between(1, 100),
            Arbitraries.longs().between(1, 2_000_000),
            Arbitraries.of(Per.class),
            Arbitraries.of(Party.WORKER, Party.EMPLOYER),
            Arbitraries.integers().between(0, 365))
        .as(SketchTest::sketch)
        .flatMap(
            sketch ->
                Arbitraries.of(true, false).map(recognised -> recognised(sketch, recognised)));
  }

  private static Sketch sketch(
      Set<Person> people,
      Optional<Named> agreement,
      Optional<Named> sector,
      int percent,
      long maximum,
      Per per,
      Party applicant,
      int days) {
    return new Sketch(
        new Owner("fonds-a", "Fonds A"),
        "fonds-a-leren",
        Wording.of("Leren", "Learning"),
        new TreeSet<>(people),
        agreement,
        sector,
        percent,
        maximum,
        per,
        applicant,
        true,
        days,
        LocalDate.of(2026, 12, 1),
        Optional.of(LocalDate.of(2026, 12, 31)),
        Optional.of("https://fonds-a.example"));
  }

  private static Sketch recognised(Sketch sketch, boolean recognised) {
    return new Sketch(
        sketch.owner(),
        sketch.scheme(),
        sketch.name(),
        sketch.people(),
        sketch.agreement(),
        sketch.sector(),
        sketch.percent(),
        sketch.maximumCents(),
        sketch.per(),
        sketch.applicant(),
        recognised,
        sketch.daysBefore(),
        sketch.from(),
        recognised ? Optional.empty() : sketch.until(),
        sketch.address());
  }
}
