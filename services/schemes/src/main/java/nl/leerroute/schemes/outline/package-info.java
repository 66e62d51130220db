/**
 * What can be filled in when a scheme is written: every field with its name, once for all forms.
 */
@NullMarked
package nl.leerroute.schemes.outline;

import org.jspecify.annotations.NullMarked;
