package org.suying.ui.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In pages")
class FluentAccessorsTest {

    record Row(String title, boolean open) {
        String[] parts() {
            return title.split(" ", -1);
        }
    }

    /** One of ours that is no record. */
    public static class Bean {
        public String name() {
            return "n";
        }

        public String getTitle() {
            return "t";
        }

        public String title() {
            return "not this way";
        }

        public void done() {}
    }

    private final FluentAccessors resolver = new FluentAccessors();
    private final Context context = new Context();

    @Test
    @DisplayName("a component of a record is a property")
    void recordComponentsAreProperties() {
        assertThat(resolver.getValue(context, new Row("a b", true), "title")).isEqualTo("a b");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.isReadOnly(context, new Row("a", true), "open")).isTrue();
    }

    @Test
    @DisplayName("an accessor of one of our own types is a property, unless it has a getter")
    void ownAccessorsAreProperties() {
        assertThat(resolver.getValue(context, new Bean(), "name")).isEqualTo("n");
        assertThat(unresolved(new Bean(), "title")).isTrue();
        assertThat(unresolved(new Bean(), "done")).isTrue();
    }

    @Test
    @DisplayName("everything else goes the usual way")
    void theRestIsLeftAlone() {
        assertThat(unresolved(new Row("a", true), "nothing")).isTrue();
        assertThat(unresolved(List.of(), "size")).isTrue();
        assertThat(unresolved(Map.of(), "size")).isTrue();
        assertThat(unresolved(new Row("a", true), 1)).isTrue();
        assertThat(unresolved(new Row("a", true), "hashCode")).isTrue();
    }

    private boolean unresolved(Object base, Object property) {
        Context fresh = new Context();
        resolver.getValue(fresh, base, property);
        return !fresh.isPropertyResolved();
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
