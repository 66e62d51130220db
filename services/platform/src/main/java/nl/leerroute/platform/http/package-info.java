/** Answers that say what is wrong in a form that programs and people read. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.platform.http;
