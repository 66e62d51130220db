package nl.leerroute.catalogue.files;

import nl.leerroute.catalogue.incoming.SentFiles;

/** Files read in a test as the service reads them. */
public final class SheetFiles {

  private SheetFiles() {}

  public static SentFiles reading() {
    return new ZippedSheets();
  }
}
