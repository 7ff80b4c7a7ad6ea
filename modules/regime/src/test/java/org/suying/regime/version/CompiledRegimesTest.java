package org.suying.regime.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;

@DisplayName("B-05 compiled regimes")
class CompiledRegimesTest {

    private final RegimeReader reader = new RegimeReader(List.of(), Presets.none());
    /** Each has 27 characters as JSON; the long one has 47. */
    private final Regime hut = regime("a", "棚棚");

    private final Regime inn = regime("b", "店店");
    private final Regime palace = regime("c", "宫".repeat(22));

    private final List<String> read = new ArrayList<>();
    private final CompiledRegimes compiled = new CompiledRegimes(80);

    @BeforeEach
    void hasAReader() {
        compiled.reader = reader;
    }

    @Test
    @DisplayName("are read from the store once, while all of them have room")
    void areReadOnce() {
        require(hut);
        require(inn);
        require(hut);
        require(inn);

        assertThat(read).containsExactly("a", "b");
    }

    @Test
    @DisplayName("make room by what they say, those that were not used for the longest time first")
    void makeRoom() {
        require(hut);
        require(inn);
        require(hut);
        require(palace);
        require(hut);
        require(inn);

        assertThat(read).containsExactly("a", "b", "c", "b");
    }

    @Test
    @DisplayName("one that is larger than all the room is held alone")
    void isHeldAlone() {
        Regime city = regime("d", "城".repeat(200));

        require(hut);
        require(city);
        require(city);
        require(hut);

        assertThat(read).containsExactly("a", "d", "a");
    }

    @Test
    @DisplayName("that are kept twice take their room once")
    void takeTheirRoomOnce() {
        compiled.keep(hut);
        compiled.keep(regime("a", "棚棚"));
        compiled.keep(regime("a", "棚棚"));
        require(inn);
        require(hut);

        assertThat(read).containsExactly("b");
    }

    private void require(Regime regime) {
        Regime found = compiled.require(regime.hash(), () -> {
            read.add(regime.id());
            return List.of(
                    regime.resolved().toString(),
                    new ObjectMapper().valueToTree(regime.origins()).toString());
        });
        assertThat(found.id()).isEqualTo(regime.id());
    }

    private Regime regime(String id, String title) {
        return reader.read("regime: " + id + "\ntitle: " + title + "\n").require();
    }
}
