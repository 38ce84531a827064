/** Java notebooks that read the tables of a run: a library for their cells, and a runner that needs no Python. */
package groundwork.notebooks;
