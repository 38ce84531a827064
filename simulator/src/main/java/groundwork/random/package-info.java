/**
 * Named random streams over MRG32k3a and the distributions drawn from them.
 *
 * <p>The only package that draws. It stands on SSJ and knows no other package of ours.
 */
package groundwork.random;
