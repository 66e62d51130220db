/** Published figures for pages, programs and Prometheus. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.insights.http;
