package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;

/** {@code sy:date}: {@code 2026年3月11日(周三)}. */
@FacesComponent("org.suying.ui.DateTag")
public class DateTag extends Moment {

    @Override
    boolean withClock() {
        return false;
    }
}
