package org.suying.ui.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case number")
class NumberTagTest {

    @Test
    @DisplayName("stands in groups of four")
    void standsInGroupsOfFour() {
        assertThat(NumberTag.grouped("BY267K3MQ9TX")).isEqualTo("BY26-7K3M-Q9TX");
        assertThat(NumberTag.grouped("F4TN8")).isEqualTo("F4TN-8");
        assertThat(NumberTag.grouped("")).isEmpty();
    }

    @Test
    @DisplayName("keeps the groups that it brings")
    void keepsItsOwnGroups() {
        assertThat(NumberTag.grouped("BY26-7K3M-Q9TX")).isEqualTo("BY26-7K3M-Q9TX");
    }
}
