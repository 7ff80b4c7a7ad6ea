package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.casework.FieldType;
import org.suying.casework.Slot;
import org.suying.regime.Text;

/** What a field means here: the assessment points that an action gives. */
@ApplicationScoped
public class CircularSlots implements Slot.Source {

    public static final String POINTS = "assessment.points";

    @Override
    public List<Slot> slots() {
        return List.of(
                new Slot(POINTS, FieldType.NUMBER, new Text("考核扣分", "Assessment points"), 0, regime -> List.of()));
    }
}
