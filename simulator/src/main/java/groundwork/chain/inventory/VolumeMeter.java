package groundwork.chain.inventory;

/** The volume on the shelves of each site over time, for who pays by it. */
final class VolumeMeter {

    private final double[] cubicMetres;
    private final double[] cubicMetreMicros;
    private final long[] since;

    VolumeMeter(int sites) {
        cubicMetres = new double[sites];
        cubicMetreMicros = new double[sites];
        since = new long[sites];
    }

    void changed(long now, int site, double deltaCubicMetres) {
        integrate(site, now);
        cubicMetres[site] += deltaCubicMetres;
    }

    /** The integral over time since the last call, in cubic metres times microseconds. */
    double take(int site, long now) {
        integrate(site, now);
        double integral = cubicMetreMicros[site];
        cubicMetreMicros[site] = 0;
        return integral;
    }

    private void integrate(int site, long now) {
        cubicMetreMicros[site] += cubicMetres[site] * (now - since[site]);
        since[site] = now;
    }
}
