package groundwork.chain.entity;

import groundwork.chain.plan.DispositionPlan;

/** Wants to know what is done with returned goods. */
@FunctionalInterface
public interface Disposed {

    /** Does not care. */
    Disposed UNHEARD = (order, line, disposition) -> {};

    /** Goods of a line of an order that came back are disposed of. */
    void disposed(int order, int line, DispositionPlan disposition);
}
