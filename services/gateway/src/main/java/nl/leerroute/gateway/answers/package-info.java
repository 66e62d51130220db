/** What a person is asked, what was answered, and what is wrong with an answer. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.gateway.answers;
