package org.suying.ui;

import java.util.List;

/** The pages of one module. A module contributes one {@code @ApplicationScoped} bean of this type. */
public interface Pages {

    /** Pages that anybody may open. */
    default List<PublicPage> open() {
        return List.of();
    }

    /** Pages of officers who are signed in. */
    default List<StaffPage> staff() {
        return List.of();
    }
}
