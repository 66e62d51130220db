/**
 * How many people reach each stage in a closed period and what they miss, told without telling on
 * anybody.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.insights.funnel;
