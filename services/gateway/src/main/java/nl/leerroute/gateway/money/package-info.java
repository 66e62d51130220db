/** Amounts as people type and read them. */
@NullMarked
package nl.leerroute.gateway.money;

import org.jspecify.annotations.NullMarked;
