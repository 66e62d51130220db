package nl.leerroute.catalogue.importing;

/** A record with what tells whether another is about the same course: worked out once. */
record Printed(Delivered record, CoursePrint print) {

  static Printed of(Delivered record) {
    return new Printed(record, CoursePrint.of(record));
  }
}
