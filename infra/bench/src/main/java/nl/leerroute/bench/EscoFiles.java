package nl.leerroute.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of the official release in one folder, some of its occupations left out if need be. */
final class EscoFiles {

  private EscoFiles() {}

  /** All files of the release, unpacked. */
  static void unpack(Path folder) throws IOException {
    for (String source : List.of("esco", "esco-nl")) {
      try (Stream<Path> files = Files.list(Folders.ofData(source))) {
        for (Path file : files.toList()) {
          if (file.toString().endsWith(".zip")) {
            unzip(file, folder);
          } else {
            Files.copy(file, folder.resolve(file.getFileName()));
          }
        }
      }
    }
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory()) {
          Files.copy(entries, folder.resolve(Path.of(entry.getName()).getFileName()));
        }
      }
    }
  }

  /**
   * @param occupations URIs that are in no file of occupations afterwards
   */
  static void leaveOut(Set<String> occupations, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith("occupations_")).toList()) {
        leaveOutOf(file, occupations);
      }
    }
  }

  private static void leaveOutOf(Path file, Set<String> occupations) throws IOException {
    Path reduced = file.resolveSibling("reduced");
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file);
        CsvWriter kept = CsvWriter.builder().build(reduced)) {
      for (CsvRecord row : rows) {
        if (row.getFields().stream().noneMatch(occupations::contains)) {
          kept.writeRecord(row.getFields());
        }
      }
    }
    Files.move(reduced, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
