/** Whether the files for real servers say what the services read. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.deploy;
