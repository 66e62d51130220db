/** What readers say is wrong with a scheme as it is told, and who hears of it. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.remark;
