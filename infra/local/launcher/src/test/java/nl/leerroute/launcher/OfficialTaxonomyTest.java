package nl.leerroute.launcher;

import static nl.leerroute.launcher.OfficialTaxonomy.FOLDER;
import static nl.leerroute.launcher.OfficialTaxonomy.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialTaxonomyTest {

  @TempDir private Path folder;

  @Test
  void whoAsksForNoneGetsNone() {
    assertThat(OfficialTaxonomy.in(Map.of())).isEmpty();
    assertThat(OfficialTaxonomy.in(Map.of(FOLDER, "", VERSION, "1.2.0"))).isEmpty();
  }

  @Test
  void aFolderWithItsVersionIsTakenIn() {
    assertThat(OfficialTaxonomy.in(Map.of(FOLDER, folder.toString(), VERSION, "1.2.0")))
        .contains(new OfficialTaxonomy(folder, "1.2.0"));
  }

  @Test
  void aFolderThatIsNotThereIsSaidBeforeAnythingStarts() {
    assertThatThrownBy(
            () ->
                OfficialTaxonomy.in(
                    Map.of(FOLDER, folder.resolve("away").toString(), VERSION, "1.2.0")))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("LEERROUTE_TAXONOMY_FOLDER must be a folder");
  }

  @Test
  void aFolderWithoutAVersionIsSaidBeforeAnythingStarts() {
    assertThatThrownBy(() -> OfficialTaxonomy.in(Map.of(FOLDER, folder.toString())))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("Say in LEERROUTE_TAXONOMY_VERSION");
  }
}
