/** The commands of the command line: thin, with all wall-clock time and all output to the terminal. */
package groundwork.cli;
