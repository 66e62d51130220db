package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.leerroute.catalogue.enrolment.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SmtpLettersTest {

  private static final String SCHOOL = "aanmelden@school.example";

  @Test
  void aProviderIsToldHowManyWaitAndWhereToAnswer() throws IOException {
    try (MailServer server = new MailServer(true)) {
      assertThat(letters("127.0.0.1", server.port()).remind(SCHOOL, 3).block()).isTrue();

      assertThat(server.letters())
          .singleElement()
          .asString()
          .contains("<" + SCHOOL + ">", "Subject: Leerroute: 3 mensen wachten")
          .contains("https://leerroute.example/aanbieder/aanvragen", "3 people have been waiting");
    }
  }

  @Test
  void whatIsNotTakenCanBeTriedAgainAndNoAddressIsLogged(CapturedOutput output) throws IOException {
    try (MailServer server = new MailServer(false)) {
      assertThat(letters("127.0.0.1", server.port()).remind(SCHOOL, 1).block()).isFalse();
    }

    assertThat(output).contains("A reminder was not sent").doesNotContain(SCHOOL);
  }

  @Test
  void withoutAMailServerNothingIsSent() {
    assertThat(letters("", 587).remind(SCHOOL, 1).block()).isFalse();
  }

  private static Letters letters(String host, int port) {
    return new ClientAdapters()
        .letters(
            host,
            port,
            "",
            "",
            false,
            "leerroute@leerroute.example",
            "https://leerroute.example/aanbieder/aanvragen");
  }
}
