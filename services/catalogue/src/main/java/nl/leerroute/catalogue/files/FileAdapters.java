package nl.leerroute.catalogue.files;

import nl.leerroute.catalogue.incoming.SentFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How files that people send are read. */
@Configuration(proxyBeanMethods = false)
public class FileAdapters {

  @Bean
  SentFiles sentFiles() {
    return new ZippedSheets();
  }
}
