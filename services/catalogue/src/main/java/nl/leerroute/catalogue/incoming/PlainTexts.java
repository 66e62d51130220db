package nl.leerroute.catalogue.incoming;

/** What somebody wrote, without the markup of the page that it came from. */
public interface PlainTexts {

  /** Words and line ends only; what is plain already stays as it is. */
  String of(String sent);
}
