package nl.leerroute.catalogue.files;

import nl.leerroute.catalogue.incoming.PlainTexts;
import nl.leerroute.catalogue.incoming.SentFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How files and texts that people send are read. */
@Configuration(proxyBeanMethods = false)
public class FileAdapters {

  @Bean
  SentFiles sentFiles() {
    return new ZippedSheets();
  }

  @Bean
  PlainTexts plainTexts() {
    return new HtmlTexts();
  }
}
