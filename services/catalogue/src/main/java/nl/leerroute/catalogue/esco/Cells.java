package nl.leerroute.catalogue.esco;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;
import nl.leerroute.catalogue.taxonomy.SkillType;

/** What ESCO writes in a cell. */
final class Cells {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\R|\\s\\|\\s)\\s*");

  private Cells() {}

  /** Several values in one cell: a line each, in some files with bars between. */
  static List<String> list(String cell) {
    return BETWEEN.splitAsStream(cell).filter(value -> !value.isBlank()).toList();
  }

  static Optional<SkillType> skillType(String cell) {
    return switch (cell) {
      case "knowledge" -> Optional.of(SkillType.KNOWLEDGE);
      case "skill/competence" -> Optional.of(SkillType.SKILL);
      default -> Optional.empty();
    };
  }

  static Optional<ReuseLevel> reuseLevel(String cell) {
    return switch (cell) {
      case "transversal" -> Optional.of(ReuseLevel.TRANSVERSAL);
      case "cross-sector" -> Optional.of(ReuseLevel.CROSS_SECTOR);
      case "sector-specific" -> Optional.of(ReuseLevel.SECTOR_SPECIFIC);
      case "occupation-specific" -> Optional.of(ReuseLevel.OCCUPATION_SPECIFIC);
      default -> Optional.empty();
    };
  }

  static Optional<Relevance> relevance(String cell) {
    return switch (cell) {
      case "essential" -> Optional.of(Relevance.ESSENTIAL);
      case "optional" -> Optional.of(Relevance.OPTIONAL);
      default -> Optional.empty();
    };
  }

  /** The note is an address that ends in {@code regulated} or {@code unregulated}. */
  static boolean regulated(String note) {
    return note.endsWith("/regulated");
  }
}
