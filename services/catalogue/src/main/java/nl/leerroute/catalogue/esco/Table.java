package nl.leerroute.catalogue.esco;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * The files of a release that say something Leerroute uses, in the order in which they are read.
 *
 * <p>Names and columns are those of the CSV downloads of ESCO 1.1.1; those of 1.2 have the language
 * in more of the names and more columns.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum Table {
  OCCUPATIONS("occupations", "conceptUri", "preferredLabel"),
  SKILLS("skills", "conceptUri", "preferredLabel", "skillType", "reuseLevel"),
  OCCUPATION_GROUPS("ISCOGroups", "conceptUri", "preferredLabel"),
  SKILL_GROUPS("skillGroups", "conceptUri", "preferredLabel"),
  /** A selection of skills: in some languages the only file with their names. */
  COLLECTION("\\w+Collection", "conceptUri", "preferredLabel"),
  BROADER_OCCUPATIONS("broaderRelationsOccPillar", "conceptUri", "broaderUri"),
  BROADER_SKILLS("broaderRelationsSkillPillar", "conceptUri", "broaderUri"),
  OCCUPATION_SKILLS("occupationSkillRelations", "occupationUri", "relationType", "skillUri"),
  SKILL_SKILLS("skillSkillRelations", "originalSkillUri", "relationType", "relatedSkillUri");

  /** Without these there are no occupations that ask skills. */
  static final Set<Table> NEEDED = Set.of(OCCUPATIONS, SKILLS, OCCUPATION_SKILLS);

  private static final String LANGUAGE_AND_END = "(?:_([a-z]{2}))?\\.csv";

  private final String name;
  private final Pattern fileName;
  private final List<String> columns;

  Table(String name, String... columns) {
    this.name = name;
    this.fileName = Pattern.compile(name + LANGUAGE_AND_END);
    this.columns = List.of(columns);
  }

  static Optional<Table> of(Sheet sheet) {
    for (Table table : values()) {
      if (table.fileName.matcher(sheet.name()).matches()) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** What the file is called in an English release. */
  String example() {
    return name + "_en.csv";
  }

  /** The columns that the sheet should have and has not. */
  List<String> missing(Sheet sheet) {
    return columns.stream().filter(column -> !sheet.columns().contains(column)).toList();
  }

  /** The language in the name of the file; English where there is none. */
  Language language(Sheet sheet) {
    Matcher name = fileName.matcher(sheet.name());
    return name.matches() && name.group(1) != null ? new Language(name.group(1)) : Language.EN;
  }
}
