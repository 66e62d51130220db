package nl.leerroute.matching.taxonomy;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells which work is hard on the body: work that asks to lift or to bear it, or is known for it in
 * ESCO though it does not ask that. Of other work nothing is known, so it is not called heavy.
 */
public final class HeavyWork {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

  /** Physically demanding work, working ergonomically, lifting heavy things, moving clients. */
  private static final Set<String> SKILLS =
      Set.of(
          SKILL + "13b4a3d2-abdf-4442-8e52-d7464a58ecbc",
          SKILL + "156f8c5b-894a-4ccc-a70e-37a2726f3f00",
          SKILL + "ab2bb44a-3956-4028-8715-8b70b1960b99",
          SKILL + "949c119b-3433-439f-8ca9-1a9ce04b696d");

  /**
   * Carpenter, bricklayer, roofer, plasterer, tree surgeon, electricity distribution technician.
   */
  private static final Set<String> OCCUPATIONS =
      Set.of(
          OCCUPATION + "2a22ff9e-de3b-408d-b312-5034896cc4f4",
          OCCUPATION + "05f321f8-055b-407d-bf19-e0ddabda56b7",
          OCCUPATION + "b4c6d1b0-929e-48be-9f67-47bd8c30658b",
          OCCUPATION + "f4a22809-c00c-4dd0-8b09-c7251f8dcd1c",
          OCCUPATION + "fa30c1cb-dbc5-409c-8124-7284592b123c",
          OCCUPATION + "c89afd9a-7dad-4bae-9315-5fcadd9ad8b6");

  private final BitSet skills = new BitSet();

  public HeavyWork(Taxonomy taxonomy) {
    SKILLS.stream().flatMapToInt(uri -> taxonomy.number(uri).stream()).forEach(skills::set);
  }

  public boolean includes(Occupation occupation) {
    return OCCUPATIONS.contains(occupation.uri())
        || occupation.asks().stream().anyMatch(ask -> skills.get(ask.skill()));
  }
}
