package nl.leerroute.funding.mongo;

import nl.leerroute.funding.scheme.Published;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeForm;

/** A version in the form of its document. */
record StoredScheme(String form) {

  static StoredScheme of(Published version) {
    return new StoredScheme(version.form());
  }

  Published published() {
    return switch (SchemeForm.read(form)) {
      case Reading.Read(var rule) -> new Published(rule, form);
      case Reading.Refused(var name, var problems) ->
          throw new IllegalStateException("a stored rule that cannot be read: " + name + problems);
    };
  }
}
