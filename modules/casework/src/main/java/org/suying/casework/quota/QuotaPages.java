package org.suying.casework.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suying.ui.Pages;
import org.suying.ui.StaffPage;

/** The page of quotas, for those who answer for them. */
@ApplicationScoped
public class QuotaPages implements Pages {

    @Override
    public List<StaffPage> staff() {
        return List.of(StaffPage.at("/desk/quotas", "/casework/quota/quotas.xhtml", "casework", "quota.title")
                .inNavigation("group.cases", "chart", 70)
                .forAnyOf(QuotaTable.READERS.stream().map(Enum::name).toArray(String[]::new)));
    }
}
