/**
 * Every published number once more, recomputed from what was told: none of it is code of the
 * service that publishes.
 */
@org.jspecify.annotations.NullMarked
package nl.leerroute.life.oracle;
