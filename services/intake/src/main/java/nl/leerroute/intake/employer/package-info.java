/** Firms: what they told about themselves, and the roles in their teams. No person is in it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.employer;
