/** A drawing as a list of shapes, and its two outputs: SVG with real text, and PNG. */
package groundwork.reports.drawing;
