/** What an operator may ask of matching. */
@NullMarked
package nl.leerroute.matching.http;

import org.jspecify.annotations.NullMarked;
