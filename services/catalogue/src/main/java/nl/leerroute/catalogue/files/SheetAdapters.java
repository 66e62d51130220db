package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.leerroute.catalogue.importing.Feeds;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.sheet.SentSheets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the sheets that providers send become offers. */
@Configuration(proxyBeanMethods = false)
public class SheetAdapters {

  @Bean
  SentSheets sentSheets() {
    return new OfferSheets();
  }

  @Bean
  Feeds uploadedSheets(Uploads uploads) {
    return new UploadedSheets(uploads);
  }

  /**
   * @param file LEERROUTE_CATALOGUE_PLACES: the table of postcodes and where they lie; empty: none,
   *     so that every offer has to say where it is itself, and nobody can look near a postcode
   */
  @Bean
  PlaceFile places(@Value("${leerroute.catalogue.places}") String file) {
    try {
      return file.isEmpty() ? PlaceFile.none() : PlaceFile.read(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of places, LEERROUTE_CATALOGUE_PLACES", e);
    }
  }
}
