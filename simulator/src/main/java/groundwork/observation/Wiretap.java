package groundwork.observation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stands in front of all parts of a listener and hears every event by its name, before it is passed on; slow, for traces and
 * for tests of what happens when an event is lost.
 */
public final class Wiretap {

    private Wiretap() {}

    /** Hears events. */
    public interface Ear {

        /**
         * An event of the chain.
         *
         * @param name of the method of its part
         * @param arguments of the event; those of the listener, if they are changed
         * @return whether the listener is told
         */
        boolean hears(String name, Object[] arguments);
    }

    /** A listener that tells an ear first. */
    public static ChainListener on(ChainListener listener, Ear ear) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Method part : ChainListener.class.getMethods()) {
            Object told = call(part, listener);
            parts.put(
                    part.getName(),
                    proxy(
                            part.getReturnType(),
                            (name, event, arguments) ->
                                    ear.hears(name, arguments) ? call(event, told, arguments) : null));
        }
        return (ChainListener) proxy(ChainListener.class, (name, part, none) -> parts.get(name));
    }

    /** Answers a call of a method. */
    private interface Answer {
        Object to(String name, Method method, Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                ChainListener.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), method, arguments));
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
