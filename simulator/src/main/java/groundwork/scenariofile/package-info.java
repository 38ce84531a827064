/** Reads, validates and writes scenario folders; the only package that knows YAML, CSV and JSON Schema. */
package groundwork.scenariofile;
