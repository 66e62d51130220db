package nl.leerroute.gateway.files;

import java.nio.file.Path;
import java.util.List;
import nl.leerroute.gateway.advice.AdviceDesk;
import nl.leerroute.gateway.advice.AdviceDesks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What files tell, read once at the start. */
@Configuration(proxyBeanMethods = false)
public class FileAdapters {

  /**
   * @param file LEERROUTE_GATEWAY_ADVICEDESKS: JSON file with the desks of the region; empty: none
   */
  @Bean
  AdviceDesks adviceDesks(@Value("${leerroute.gateway.advice-desks}") String file) {
    List<AdviceDesk> all = file.isEmpty() ? List.of() : AdviceDeskFile.read(Path.of(file));
    return () -> all;
  }
}
