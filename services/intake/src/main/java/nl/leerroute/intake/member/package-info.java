/** People who join their employer's team of their own free will, and choose what it sees. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.intake.member;
