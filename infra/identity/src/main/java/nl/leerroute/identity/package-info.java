/** The identity server of the demo: who is logging in, and which tokens say so. */
@NullMarked
package nl.leerroute.identity;

import org.jspecify.annotations.NullMarked;
