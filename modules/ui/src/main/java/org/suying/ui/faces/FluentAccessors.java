package org.suying.ui.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages write {@code #{row.title}} for {@code row.title()}: records of any origin, and our own types, whose accessors
 * do without {@code get}. A type that has {@code getTitle} or {@code isTitle} keeps the usual way. Everything is read-only.
 */
public final class FluentAccessors extends ELResolver {

    private static final String OURS = "org.suying.";
    private static final Set<String> NO_PROPERTIES = Set.of("hashCode", "toString");

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return find(type);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property) != null) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Never resolved here: what has no setter is refused by the resolver that comes last.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean ours = accessor(base, property) != null;
        if (ours) {
            context.setPropertyResolved(true);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    private @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
        if (base == null || !(property instanceof String name) || base instanceof Map) {
            return null;
        }
        return accessors.get(base.getClass()).get(name);
    }

    private static Map<String, Method> find(Class<?> type) {
        if (!type.isRecord() && !type.getName().startsWith(OURS)) {
            return Map.of();
        }
        return Arrays.stream(type.getMethods())
                .filter(FluentAccessors::isAccessor)
                .filter(method -> !hasGetter(type, method.getName()))
                .peek(Method::trySetAccessible)
                .collect(Collectors.toMap(Method::getName, Function.identity(), FluentAccessors::nearer));
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getDeclaringClass() != Object.class
                && !NO_PROPERTIES.contains(method.getName())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean hasGetter(Class<?> type, String name) {
        String tail = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .anyMatch(method -> method.getName().equals("get" + tail)
                        || method.getName().equals("is" + tail));
    }

    /** Of an accessor and its bridge, the one with the narrower type. */
    private static Method nearer(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }
}
