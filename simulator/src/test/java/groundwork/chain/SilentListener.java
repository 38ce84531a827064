package groundwork.chain;

import groundwork.engine.StationListener;
import groundwork.observation.ChainListener;
import groundwork.observation.DemandListener;
import groundwork.observation.OrderListener;
import java.lang.reflect.Proxy;

/** Listeners that hear nothing; a test overrides what it looks at and gives the chain that one part. */
final class SilentListener {

    private SilentListener() {}

    /** A listener of which all parts but one are silent. */
    static ChainListener but(Object part) {
        return (ChainListener) Proxy.newProxyInstance(
                ChainListener.class.getClassLoader(),
                new Class<?>[] {ChainListener.class},
                (proxy, asked, none) -> asked.getReturnType().isInstance(part) ? part : silent(asked.getReturnType()));
    }

    private static Object silent(Class<?> part) {
        return Proxy.newProxyInstance(
                ChainListener.class.getClassLoader(), new Class<?>[] {part}, (proxy, event, arguments) -> null);
    }

    /** Hears nothing of stations. */
    static class Stations implements StationListener {
        @Override
        public void changed(int station, long now, int waiting, int busy, int servers) {}

        @Override
        public void arrived(int station, long now) {}

        @Override
        public void started(int station, long now, long waitedMicros) {}

        @Override
        public void finished(int station, long now, long sojournMicros) {}

        @Override
        public void withdrew(int station, long now, long waitedMicros) {}

        @Override
        public void turnedAway(int station, long now) {}
    }

    /** Hears nothing of demand. */
    static class Demand implements DemandListener {
        @Override
        public void lineOrdered(long now, int region, int item, int units) {}

        @Override
        public void showOrdered(long now, int show, int order, int units) {}

        @Override
        public void companionAsked(long now, int affinity, boolean comes) {}

        @Override
        public void giftOrdered(long now, int order) {}
    }

    /** Hears nothing of orders. */
    static class Orders implements OrderListener {
        @Override
        public void orderPlaced(long now, int order, int region, int lines, int units, long promisedAt) {}

        @Override
        public void orderAllocated(long now, int order, int site, int lines, long waited) {}

        @Override
        public void orderBackordered(long now, int order, int site, int lines) {}

        @Override
        public void orderLost(
                long now, int order, int site, int region, LossReason reason, long placedAt, long promisedAt) {}

        @Override
        public void orderReady(long now, int order, int site, long placedAt) {}

        @Override
        public void orderShipped(
                long now, int order, int site, int region, int lane, long placedAt, double kilograms) {}

        @Override
        public void orderDelivered(long deliveredAt, int order, int site, int region, long placedAt, long promisedAt) {}

        @Override
        public void orderScrapped(long now, int order, int site) {}
    }
}
