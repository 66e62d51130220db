/** What the embedded servers promise, shown on real files and real processes. */
@NullMarked
package nl.leerroute.embedded;

import org.jspecify.annotations.NullMarked;
