package groundwork.observation;

import groundwork.scenario.Scenario;

/** Parcels by site and carton, and the bags of departures. */
final class PackingRecorder implements PackingListener {

    private final Timeline timeline;

    /** By site and carton, units in their own box behind the cartons: parcels and what they hold. */
    final double[][] parcels;

    final double[][] units;
    final double[][] kilograms;
    final double[][] goodsVolume;
    final double[][] outerVolume;

    /** By site: order parts, and those in more than one parcel. */
    final double[] orders;

    final double[] inSeveral;

    final double[] parcelsByDay;

    /** By bag rule and lane. */
    final double[][] departures;

    final double[][] bags;
    final double[][] baggedParcels;
    final double[][] baggedKilograms;
    final double[][] baggedVolume;

    /** By bag rule, lane and day; null where none have left. */
    private final double[][][] bagsByDay;

    // Warm-up included.
    long allUnits;
    long allUnitsInParcels;
    long allParcels;
    long allInCartons;
    long allLeft;
    long allBagged;
    long allInBags;

    /** The arrays are empty for what a scenario does not have. */
    PackingRecorder(Timeline timeline, Scenario scenario) {
        this.timeline = timeline;
        int cartons = scenario.catalogue().packaging().cartons().size();
        int sites = cartons == 0 ? 0 : scenario.network().sites().size();
        int rules = scenario.catalogue().packaging().bags().size();
        int lanes = scenario.network().lanes().size();
        parcels = new double[sites][cartons + 1];
        units = new double[sites][cartons + 1];
        kilograms = new double[sites][cartons + 1];
        goodsVolume = new double[sites][cartons + 1];
        outerVolume = new double[sites][cartons + 1];
        orders = new double[sites];
        inSeveral = new double[sites];
        parcelsByDay = new double[cartons == 0 ? 0 : timeline.days()];
        departures = new double[rules][lanes];
        bags = new double[rules][lanes];
        baggedParcels = new double[rules][lanes];
        baggedKilograms = new double[rules][lanes];
        baggedVolume = new double[rules][lanes];
        bagsByDay = new double[rules][lanes][];
    }

    @Override
    public void unitsAssigned(long now, int order, int parcel, int item, int count) {
        // Only a trace wants to know before the order is packed.
    }

    @Override
    public void orderPacked(long now, int order, int site, int parcelCount, int unitCount) {
        allUnits += unitCount;
        allParcels += parcelCount;
        if (timeline.measures(now)) {
            orders[site]++;
            inSeveral[site] += parcelCount > 1 ? 1 : 0;
            parcelsByDay[timeline.day(now)] += parcelCount;
        }
    }

    @Override
    public void parcelPacked(
            long now, int order, int site, int carton, int unitCount, double weight, double goods, double outer) {
        allUnitsInParcels += unitCount;
        allInCartons++;
        if (timeline.measures(now)) {
            int at = carton < 0 ? parcels[site].length - 1 : carton;
            parcels[site][at]++;
            units[site][at] += unitCount;
            kilograms[site][at] += weight;
            goodsVolume[site][at] += goods;
            outerVolume[site][at] += outer;
        }
    }

    @Override
    public void packedParcelsLeft(long now, int lane, int count) {
        allLeft += count;
    }

    @Override
    public void parcelBagged(long now, int order, int bagRule, int bag) {
        allBagged++;
    }

    @Override
    public void bagsLeft(long now, int rule, int lane, int count, int parcelCount, double weight, double volume) {
        allInBags += parcelCount;
        if (timeline.measures(now)) {
            departures[rule][lane]++;
            bags[rule][lane] += count;
            if (bagsByDay[rule][lane] == null) {
                bagsByDay[rule][lane] = new double[timeline.days()];
            }
            bagsByDay[rule][lane][timeline.day(now)] += count;
            baggedParcels[rule][lane] += parcelCount;
            baggedKilograms[rule][lane] += weight;
            baggedVolume[rule][lane] += volume;
        }
    }

    /** Bags of a rule and lane that left, by day. */
    double[] bagsByDay(int rule, int lane) {
        return bagsByDay[rule][lane] == null ? new double[timeline.days()] : bagsByDay[rule][lane];
    }
}
