/** The example schemes of the demo region. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.demo;
