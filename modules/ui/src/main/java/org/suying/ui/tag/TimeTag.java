package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;

/** {@code sy:time}: {@code 2026年3月11日(周三) 17:30}. */
@FacesComponent("org.suying.ui.TimeTag")
public class TimeTag extends Moment {

    @Override
    boolean withClock() {
        return true;
    }
}
