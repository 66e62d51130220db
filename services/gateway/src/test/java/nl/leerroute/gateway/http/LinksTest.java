package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.NamedCourse;
import nl.leerroute.contracts.Text;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final Locale DUTCH = Locale.of("nl");
  private static final Text WELDING = new Text("Lassen voor beginners", "Welding for beginners");

  @Test
  void aCourseThatASentenceNamesLeadsToItsPage() {
    Links links = Links.in(naming(new NamedCourse("o-9", WELDING)), DUTCH);

    assertThat(links.in("‘Lassen voor beginners’ kan wel als je verder wilt reizen."))
        .containsExactly(
            new Links.Piece("‘", ""),
            new Links.Piece("Lassen voor beginners", "/aanbod/o-9"),
            new Links.Piece("’ kan wel als je verder wilt reizen.", ""));
  }

  @Test
  void itIsFoundInTheWordsOfTheReader() {
    Links links = Links.in(naming(new NamedCourse("o-9", WELDING)), Locale.ENGLISH);

    assertThat(links.addresses()).containsEntry("Welding for beginners", "/aanbod/o-9");
  }

  @Test
  void ofTwoCoursesWithOneTitleBothAreShown() {
    Links links =
        Links.in(naming(new NamedCourse("o-9", WELDING), new NamedCourse("o-10", WELDING)), DUTCH);

    assertThat(links.addresses().get("Lassen voor beginners"))
        .startsWith("/aanbod?")
        .contains("Lassen");
  }

  private static RouteSetPublished naming(NamedCourse... courses) {
    return new RouteSetPublished(
        "p",
        1,
        Instant.EPOCH,
        LocalDate.EPOCH,
        Instant.EPOCH,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(courses),
        List.of(),
        false);
  }
}
