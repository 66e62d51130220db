/** The QuickScan: how much a firm is a place where people learn, in six building blocks. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.scan;
