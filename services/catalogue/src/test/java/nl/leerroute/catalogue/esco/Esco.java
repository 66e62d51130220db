package nl.leerroute.catalogue.esco;

import java.nio.file.Path;
import java.util.List;
import nl.leerroute.catalogue.ReferenceData;
import nl.leerroute.catalogue.files.SheetFiles;
import nl.leerroute.catalogue.taxonomy.ReleaseName;

/** The official release 1.1.1, in English and partly in Dutch, read once. */
public final class Esco {

  private static final ReleaseName NAME = new ReleaseName("esco-1.1.1");

  private Esco() {}

  /** Skips the test where the files are not there. */
  public static Read.Whole read() {
    Path english = ReferenceData.folder("esco");
    Path dutch = ReferenceData.folder("esco-nl");
    return (Read.Whole)
        SheetFiles.reading()
            .<Read>read(
                List.of(english, dutch),
                sheets -> ReadingEsco.read(NAME, "1.1.1", sheets),
                problem -> new Read.Refused(List.of(problem)))
            .blockOptional()
            .orElseThrow();
  }
}
