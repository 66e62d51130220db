package nl.leerroute.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextsTest {

  private final HtmlTexts texts = new HtmlTexts();

  @Test
  void whatAPersonWouldSeeIsKept() {
    assertThat(texts.of("<p>Leer <b>lassen</b> &amp; snijden.</p><ul><li>thuis<li>op school</ul>"))
        .isEqualTo("Leer lassen & snijden.\nthuis\nop school");
    assertThat(texts.of("een<br/>twee<br>drie")).isEqualTo("een\ntwee\ndrie");
    assertThat(texts.of("caf&eacute; &euro; 25")).isEqualTo("café € 25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lassen<script>alert(1)</script>",
        "Lassen<script src='https://evil.example/x.js'>",
        "<img src=x onerror=alert(1)>Lassen",
        "<svg><script>alert(1)</script></svg>Lassen",
        "<style>body{display:none}</style>Lassen",
        "<a href='javascript:alert(1)'>Lassen</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt;Lassen",
        "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;Lassen",
        "<iframe srcdoc='<b>x</b>'></iframe>Lassen",
        "Las\u0000sen\u202e",
        "<!-- hidden -->Lassen"
      })
  void nothingThatABrowserWouldRunOrHideIsLeft(String sent) {
    assertThat(texts.of(sent)).isEqualTo("Lassen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leren lassen",
        "R&D bij een mkb-bedrijf",
        "Groepen van < 12 mensen, > 3 lessen",
        "Eerste regel\nTweede regel < 3",
        "Verdien & leer; 5 < 6 && 7 > 6"
      })
  void plainWordsStayAsTheyAre(String sent) {
    assertThat(texts.of(sent)).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp;amp;lt;b&gt;x",
        "<p>a<p>b &lt;i&gt;c",
        "a  <br>\t b",
        "&#60;b&#62;",
        "&notit;"
      })
  void whatWasMadePlainIsPlain(String sent) {
    assertThat(texts.of(texts.of(sent))).isEqualTo(texts.of(sent));
  }

  @Test
  void aTextOfManyOpenTagsIsReadInReasonableTime() {
    assertThat(texts.of("<div>".repeat(20_000) + "Lassen")).isEqualTo("Lassen");
  }
}
