package nl.leerroute.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerroute.catalogue.incoming.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips of a release as an operator sends them, and as nobody should. */
class ArchiveTest {

  private static final Archive.Bounds BOUNDS = new Archive.Bounds(3, 100_000);

  /** Where the zip says, in its list of entries, how large the first one unpacks to. */
  private static final byte[] ENTRY_IN_LIST = {'P', 'K', 1, 2};

  private static final int SIZE_IN_ENTRY = 24;

  @TempDir private Path folder;

  @Test
  void aPathInAZipPointsNowhere() throws IOException {
    Path zip = zip("a,b\n", "../../etc/skills.csv", "/skillGroups.csv", "C:\\temp\\broader.csv");

    try (Archive archive = Archive.open(List.of(zip), BOUNDS)) {
      assertThat(archive.sheets())
          .extracting(Sheet::name)
          .containsExactly("skills.csv", "skillGroups.csv", "broader.csv");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(zip);
    }
  }

  @Test
  void moreFilesThanAnybodyNeedsAreNotLookedAt() throws IOException {
    Path zip = zip("a,b\n", "1.csv", "2.csv", "3.csv", "4.csv");

    assertThatThrownBy(() -> Archive.open(List.of(zip), BOUNDS))
        .isInstanceOf(Archive.TooLarge.class);
  }

  @Test
  void aFewBytesThatUnpackToManyAreNotUnpacked() throws IOException {
    Path bomb = zip("0".repeat(60_000), "1.csv", "2.csv");

    assertThat(Files.size(bomb)).isLessThan(1_000);
    assertThatThrownBy(() -> Archive.open(List.of(bomb), BOUNDS))
        .isInstanceOf(Archive.TooLarge.class);
  }

  @Test
  void anEntryThatIsLargerThanItSaysIsNotReadOn() throws IOException {
    Path bomb = zip("a,b\n" + "1,2\n".repeat(20_000), "1.csv");
    byte[] bytes = Files.readAllBytes(bomb);
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text(ENTRY_IN_LIST));
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + SIZE_IN_ENTRY, 1_000);
    Files.write(bomb, bytes);

    assertThatThrownBy(() -> Archive.open(List.of(bomb), BOUNDS))
        .isInstanceOf(Archive.TooLarge.class);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Path zip(String content, String... names) throws IOException {
    Path file = folder.resolve("release.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
