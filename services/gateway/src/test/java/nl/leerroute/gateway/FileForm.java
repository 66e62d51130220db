package nl.leerroute.gateway;

/** A form with one field and one file, as a browser sends it. */
record FileForm(String field, String value, String fileField, String file) {

  static final String TYPE = "multipart/form-data; boundary=between";

  String body() {
    return """
    --between\r
    Content-Disposition: form-data; name="%s"\r
    \r
    %s\r
    --between\r
    Content-Disposition: form-data; name="%s"; filename="file.csv"\r
    Content-Type: text/csv\r
    \r
    %s\r
    --between--\r
    """
        .formatted(field, value, fileField, file);
  }
}
