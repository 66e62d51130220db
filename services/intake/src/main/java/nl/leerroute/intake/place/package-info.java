/** Where a four-digit postcode lies: place, municipality, province, labour-market region. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.place;
