/** Who is asking, and what that caller may do; everything else is denied. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.security;
